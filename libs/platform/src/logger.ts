import pino from 'pino';

export type Logger = pino.Logger;

/** JSON lines on stdout; passwords, cookies and tokens never appear. */
export function createLogger(name: string, level: string): Logger {
  return pino({ name, level, redact: ['password', '*.password', 'req.headers.cookie', 'req.headers.authorization'] });
}
