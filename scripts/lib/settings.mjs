import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './paths.mjs';
import { Stop } from './say.mjs';

/** Settings of `npm start`, with their defaults. */
export function readSettings(env = process.env) {
  return {
    port: port(env, 'PORT', 3000),
    postgresPort: port(env, 'PG_PORT', 54320),
    temporalPort: port(env, 'TEMPORAL_PORT', 7233),
    dataDir: resolve(root, env.DATA_DIR || '.data'),
    databaseUrl: env.DATABASE_URL || null,
    temporalAddress: env.TEMPORAL_ADDRESS || null,
    namespace: env.TEMPORAL_NAMESPACE || 'laurel',
  };
}

function port(env, name, fallback) {
  const value = Number(env[name] || fallback);
  if (Number.isInteger(value) && value > 0 && value < 65536) return value;
  throw new Stop(`${name}="${env[name]}" không phải là số cổng: hãy đặt ${name} là một số từ 1 đến 65535.`);
}

/** Passwords and keys of this data folder, made once and readable by its owner only. */
export function readSecrets(dataDir) {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const secret = () => randomBytes(24).toString('base64url');
  const secrets = { owner: secret(), api: secret(), worker: secret(), auditor: secret(), hmacKey: secret() + secret() };
  writeFileSync(file, JSON.stringify(secrets, null, 2) + '\n', { mode: 0o600 });
  return secrets;
}

/** The one password of all demonstration accounts, made once. */
export function readDemoPassword(dataDir) {
  const file = join(dataDir, 'demo-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(9).toString('base64url') + '\n', { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** Makes the data folder; says so plainly when it cannot be written. */
export function makeDataDir(dataDir) {
  try {
    // Nobody else on this machine looks in, nor into a folder that an older version made.
    for (const dir of [dataDir, join(dataDir, 'logs')]) {
      mkdirSync(dir, { recursive: true, mode: 0o700 });
      chmodSync(dir, 0o700);
    }
  } catch (error) {
    throw new Stop(
      `Không ghi được vào thư mục ${dataDir} (${error.code}): hãy sửa quyền thư mục hoặc đặt DATA_DIR khác.`,
    );
  }
}
