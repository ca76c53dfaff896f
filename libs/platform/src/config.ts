import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';

/** Settings of a process, read from the environment once, in main.ts. */
export interface Config {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string;
  temporal: { address: string; namespace: string } | null;
  smtpUrl: string | null;
  /** Absent: packages are handed over on paper. */
  gateway: { url: string; patienceMs: number; attempts: number } | null;
  /** Key of the HMAC over command bodies, 32 bytes or more. */
  hmacKey: Buffer;
  logLevel: string;
  /** A worker that leads and says nothing for so long is replaced by another. */
  leaseMs: number;
  /** What is under way when the process is told to end may take so long; whoever supervises us kills after ten seconds. */
  endingMs: number;
  /** Addresses whose X-Forwarded-For and X-Forwarded-Proto are believed. */
  trustedProxies: string[];
  signIn: {
    idleMinutes: number;
    hours: number;
    delayMs: number;
    /** Absent: in production. */
    secondFactor: boolean | null;
  };
}

/** A setting that stops the start, with what to do. */
export class BadSetting extends Error {}

type Env = Readonly<Record<string, string | undefined>>;

const databases = {
  api: 'API_DATABASE_URL',
  worker: 'WORKER_DATABASE_URL',
  auditor: 'AUDITOR_DATABASE_URL',
  owner: 'DATABASE_URL',
} as const;
type Role = keyof typeof databases;

/** Reads the settings of one process; `role` says whose database account it uses. Throws BadSetting naming the variable. */
export function readConfig(env: Env, role: Role): Config {
  const database = databases[role];
  return {
    port: port(env['PORT'] ?? '3000'),
    host: env['HOST'] ?? '127.0.0.1',
    dataDir: env['DATA_DIR'] ?? '.data',
    databaseUrl: url(env, database, ['postgres:', 'postgresql:']) ?? missing(database),
    temporal: env['TEMPORAL_ADDRESS']
      ? { address: env['TEMPORAL_ADDRESS'], namespace: env['TEMPORAL_NAMESPACE'] ?? 'laurel' }
      : null,
    smtpUrl: url(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    gateway: gateway(env),
    hmacKey: role === 'api' || role === 'worker' ? key(env) : Buffer.alloc(0),
    logLevel: env['LOG_LEVEL'] ?? 'info',
    leaseMs: count(env, 'LEASE_MS', 20_000, 30_000),
    endingMs: count(env, 'ENDING_MS', 8_000, 9_000),
    trustedProxies: proxies(env),
    signIn: {
      idleMinutes: count(env, 'SESSION_IDLE_MINUTES', 30, 720),
      hours: count(env, 'SESSION_HOURS', 12, 24),
      delayMs: count(env, 'SIGN_IN_DELAY_MS', 100, 1_000),
      secondFactor: secondFactor(env['SECOND_FACTOR']),
    },
  };
}

function port(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 0 || n > 65535)
    throw new BadSetting(`PORT must be a number from 0 to 65535, not "${text}"`);
  return n;
}

function url(env: Env, name: string, schemes: readonly string[]): string | null {
  const text = env[name];
  if (!text) return null;
  if (!URL.canParse(text) || !schemes.includes(new URL(text).protocol))
    throw new BadSetting(`${name} must be an address that starts with ${schemes.join(' or ')}//`);
  return text;
}

/** How long one call may take, and after how many a person is asked; an absent one gets the usual. */
function gateway(env: Env): Config['gateway'] {
  const address = url(env, 'GATEWAY_URL', ['http:', 'https:']);
  const patienceMs = count(env, 'GATEWAY_PATIENCE_MS', 60_000, 90_000);
  const attempts = count(env, 'GATEWAY_ATTEMPTS', 60, 10_000);
  return address ? { url: address, patienceMs, attempts } : null;
}

function count(env: Env, name: string, usual: number, most: number): number {
  const n = Number(env[name] || usual);
  if (!Number.isInteger(n) || n < 1 || n > most) throw new BadSetting(`${name} must be a number from 1 to ${most}`);
  return n;
}

/** Addresses or networks, by commas. */
function proxies(env: Env): string[] {
  const given = (env['TRUSTED_PROXIES'] ?? '').split(',').map((text) => text.trim());
  const named = given.filter((text) => text !== '');
  for (const text of named) {
    const [address = '', bits, ...more] = text.split('/');
    const most = isIP(address) === 4 ? 32 : 128;
    const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most);
    if (!isIP(address) || !fits || more.length > 0)
      throw new BadSetting(`TRUSTED_PROXIES must name addresses or networks such as 10.0.0.0/8, not "${text}"`);
  }
  return named;
}

function secondFactor(text: string | undefined): boolean | null {
  if (!text) return null;
  if (text === 'required' || text === 'optional') return text === 'required';
  throw new BadSetting('SECOND_FACTOR must be "required" or "optional"');
}

function key(env: Env): Buffer {
  const file = env['EVENT_HMAC_KEY_FILE'];
  const text = file ? keyIn(file) : (env['EVENT_HMAC_KEY'] ?? '');
  const name = file ? 'EVENT_HMAC_KEY_FILE' : 'EVENT_HMAC_KEY';
  if (text.length < 32) throw new BadSetting(`${name} must hold at least 32 characters`);
  return Buffer.from(text, 'utf8');
}

function keyIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new BadSetting(`EVENT_HMAC_KEY_FILE cannot be read: ${(error as Error).message}`);
  }
}

function missing(name: string): never {
  throw new BadSetting(`${name} is not set`);
}
