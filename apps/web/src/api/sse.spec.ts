/// <reference types="jest" />
import fc from 'fast-check';
import { eventsOf, type SentEvent } from './sse';

const text =
  ': \nid: 7\n\nid: 8\ndata: {"stream":"dossier/HS-2024-000001"}\n\nevent: reset\nid: 9\ndata: {}\n\nretry: 2000\nid: 9\n\n';

async function read(parts: string[]): Promise<SentEvent[]> {
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      for (const part of parts) stream.enqueue(new TextEncoder().encode(part));
      stream.close();
    },
  });
  const found: SentEvent[] = [];
  for await (const event of eventsOf(body)) found.push(event);
  return found;
}

describe('a stream of server-sent events', () => {
  it('gives each event with its place, and beats as events without data', async () =>
    expect(await read([text])).toEqual([
      { id: '7', event: 'message', data: null },
      { id: '8', event: 'message', data: '{"stream":"dossier/HS-2024-000001"}' },
      { id: '9', event: 'reset', data: '{}' },
      { id: '9', event: 'message', data: null },
    ]));

  it('says the same however the network cuts it', async () => {
    const whole = await read([text]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: text.length - 1 }), { maxLength: 8 }), async (cuts) => {
        const at = [0, ...[...cuts].sort((a, b) => a - b), text.length];
        expect(await read(at.slice(1).map((end, n) => text.slice(at[n], end)))).toEqual(whole);
      }),
    );
  });
});
