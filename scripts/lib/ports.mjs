import { createServer } from 'node:net';
import { Stop } from './say.mjs';

/** Refuses a port of 127.0.0.1 that somebody else holds, naming the setting that changes it. */
export async function claimPort(port, setting) {
  const refusal = await listen(port);
  if (refusal === null) return;
  if (refusal === 'EACCES')
    throw new Stop(`Tài khoản này không được mở cổng ${port}: hãy đặt ${setting} là một cổng từ 1024 trở lên.`);
  throw new Stop(
    `Cổng ${port} đang có chương trình khác dùng: hãy dừng chương trình đó hoặc đặt ${setting} là một cổng khác.`,
  );
}

/** A port that nobody uses now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** This port if nobody uses it and it exists, else any: for what nobody has to find by its number. */
export async function freePortNear(port) {
  return port < 65536 && (await listen(port)) === null ? port : freePort();
}

function listen(port) {
  return new Promise((resolve) => {
    const server = createServer().on('error', ({ code }) => resolve(code));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(null)));
  });
}
