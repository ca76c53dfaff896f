import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the ministry's gateway behaves for the next package: it is outside, so it may misbehave. */
export type Mood =
  'takes' | 'fails' | 'refuses' | 'takesButNoAnswer' | 'takesAndStaysSilent' | 'takesAndAnswersNonsense';

export interface GatewayStandIn {
  url: string;
  /** Moods of the coming requests, one each; after them it takes. */
  moods: Mood[];
  /** Packages taken, by number, with how often each was sent. */
  taken: ReadonlyMap<string, { receipt: string; sent: number }>;
  close: () => Promise<void>;
}

/** A stand-in for the ministry's gateway, idempotent by package id as the real one must be. */
export async function openGatewayStandIn(port = 0): Promise<GatewayStandIn> {
  const taken = new Map<string, { receipt: string; sent: number }>();
  const moods: Mood[] = [];
  const server: Server = createServer((request, response) => {
    answer(request, response, moods.shift() ?? 'takes', taken);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, moods, taken, close };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  mood: Mood,
  taken: Map<string, { receipt: string; sent: number }>,
): void {
  const id = decodeURIComponent(request.url!.split('/').at(-1)!);
  request.resume();
  if (mood === 'fails') return void response.writeHead(503).end();
  if (mood === 'refuses') return void json(response, 422, { reason: 'Thiếu bản Word của tờ trình' });
  const known = taken.get(id) ?? { receipt: `BNV-${taken.size + 1}`, sent: 0 };
  taken.set(id, { ...known, sent: known.sent + 1 });
  if (mood === 'takesAndStaysSilent') return;
  if (mood === 'takesAndAnswersNonsense') return void json(response, 200, { receipt: '', receivedAt: 'hôm qua' });
  if (mood === 'takesButNoAnswer') return void request.socket.destroy();
  json(response, known.sent === 0 ? 201 : 200, { receipt: known.receipt, receivedAt: new Date().toISOString() });
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
