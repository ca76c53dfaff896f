import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from './compile.mjs';
import { environment } from './environment.mjs';
import { inRoot, root } from './paths.mjs';
import { say, Stop } from './say.mjs';
import { readSecrets, readSettings } from './settings.mjs';
import { urlOf } from './services.mjs';

/** Runs dist/scripts/<name>; answers its exit code. */
export async function run(name, args) {
  const settings = readSettings();
  await compile();
  const script = [`dist/scripts/${name}.js`, `dist/scripts/${name}/main.js`]
    .map((file) => inRoot(file))
    .find(existsSync);
  if (!script) throw new Stop(`Không có lệnh ${name}.`);
  const child = spawn(process.execPath, ['--enable-source-maps', script, ...args], {
    cwd: root,
    env: runningEnvironment(settings),
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      say(`Không chạy được ${name}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function runningEnvironment(settings) {
  if (!existsSync(join(settings.dataDir, 'secrets.json'))) {
    if (settings.databaseUrl) return process.env; // an installation that is not ours to start
    throw new Stop(`Chưa có dữ liệu trong ${settings.dataDir}: hãy chạy npm start trước, hoặc đặt DATABASE_URL.`);
  }
  const secrets = readSecrets(settings.dataDir);
  const embedded = `postgres://postgres:${secrets.owner}@127.0.0.1:${settings.postgresPort}/laurel`;
  return {
    LAUREL_URL: urlOf(settings),
    ...environment(settings, secrets, settings.databaseUrl ?? embedded),
    TEMPORAL_ADDRESS: settings.temporalAddress ?? `127.0.0.1:${settings.temporalPort}`,
  };
}
