/** One event of a stream of server-sent events; without data it only says where the stream stands, or beats. */
export interface SentEvent {
  id: string | null;
  event: string;
  data: string | null;
}

/** The events of a stream, as they come; each turn of the loop is also a sign of life. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<SentEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let waiting = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (waiting + value).split('\n\n');
    waiting = blocks.pop() ?? '';
    for (const block of blocks) yield parsed(block);
  }
}

function parsed(block: string): SentEvent {
  const fields = block.split('\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')] as const;
  });
  const of = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value);
  const data = of('data');
  return {
    id: of('id').at(-1) ?? null,
    event: of('event').at(-1) ?? 'message',
    data: data.length === 0 ? null : data.join('\n'),
  };
}
