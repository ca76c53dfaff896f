import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';

/** How the server meets a letter. `takesButNoAnswer`: it has the letter, and the line breaks before it says so. */
export type PostMood = 'takes' | 'refuses' | 'takesButNoAnswer';

interface TakenLetter {
  messageId: string;
  to: string;
  text: string;
}

export interface LetterBox {
  url: string;
  /** Moods of the coming letters, one each; after them it takes. */
  moods: PostMood[];
  /** Every letter taken, in order. */
  letters: TakenLetter[];
  close: () => Promise<void>;
}

/** What the server knows of a connection beyond its types. */
interface Line {
  id: string;
  _socket: { destroy(): void };
}

/** A real SMTP server that keeps what it takes. */
export async function openLetterBox(): Promise<LetterBox> {
  const letters: TakenLetter[] = [];
  const moods: PostMood[] = [];
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData(stream, session, done) {
      const take = (letter: TakenLetter) => {
        const mood = moods.shift() ?? 'takes';
        if (mood === 'refuses') return done(Object.assign(new Error('try again later'), { responseCode: 451 }));
        letters.push(letter);
        if (mood === 'takes') return done();
        for (const { id, _socket } of server.connections as Iterable<Line>) if (id === session.id) _socket.destroy();
      };
      // A letter whose line broke half-way did not come.
      read(stream).then(take, () => undefined);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => void server.close(resolve));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, moods, letters, close };
}

async function read(stream: Readable): Promise<TakenLetter> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const [head = '', ...rest] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
  const header = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, 'im').exec(head)?.[1] ?? '';
  const text = decode(rest.join('\r\n\r\n'), header('content-transfer-encoding'));
  return { messageId: header('message-id'), to: header('to'), text };
}

function decode(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => `%${hex}`);
  return decodeURIComponent(bytes.replace(/%(?![0-9A-F]{2})/g, '%25'));
}
