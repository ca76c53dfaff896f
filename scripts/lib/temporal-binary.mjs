import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheBin } from './paths.mjs';
import { runChild } from './processes.mjs';
import { say, sayingSo, Stop } from './say.mjs';

const version = 'v1.5.1';
const cached = join(cacheBin, 'temporal');
const building = join(cacheBin, 'building');
const built = join(building, 'temporal');

/** A `temporal` that is already here: on the path or in the cache. */
export function findTemporal() {
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'temporal'));
  return [...places, cached].find(isExecutable) ?? null;
}

/** Fetches or builds `temporal` into the cache, once for this account. */
export async function obtainTemporal() {
  mkdirSync(building, { recursive: true });
  if (!(await download())) await goInstall();
  renameSync(built, cached); // at once: whoever finds it finds it whole
  return cached;
}

// The archive that the Temporal SDK itself downloads for its development server.
async function download() {
  const arch = { x64: 'amd64', arm64: 'arm64' }[process.arch];
  const url = `https://temporal.download/cli/archive/${version}?platform=${process.platform}&arch=${arch}`;
  const archive = join(building, 'temporal.tar.gz');
  say('Đang tải Temporal (tối đa 20 giây)…');
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(20_000) });
    if (!answer.ok) return false;
    writeFileSync(archive, Buffer.from(await answer.arrayBuffer()));
    const unpacked = spawnSync('tar', ['-xzf', archive, '-C', building, 'temporal']).status === 0;
    return unpacked && spawnSync(built, ['--version']).status === 0;
  } catch {
    return false; // no way to that server: Go is asked next
  } finally {
    rmSync(archive, { force: true });
  }
}

async function goInstall() {
  const go = goProgram();
  if (go === null)
    throw new Stop(
      'Không tải được Temporal và máy chưa có Go để tự biên dịch: hãy cài Go 1.25 trở lên, hoặc đặt TEMPORAL_ADDRESS là địa chỉ một máy chủ Temporal.',
    );
  say('Không tải được; đang biên dịch Temporal bằng Go (khoảng ba phút, chỉ một lần)…');
  const source = `github.com/temporalio/cli/cmd/temporal@${version}`;
  const env = { ...process.env, GOBIN: building };
  const { code, said } = await sayingSo('biên dịch Temporal', runChild(go, ['install', source], { env }));
  if (code !== 0)
    throw new Stop(
      `Không biên dịch được Temporal: hãy kiểm tra kết nối mạng và bản Go (cần 1.25 trở lên), hoặc đặt TEMPORAL_ADDRESS.\n${said.split('\n').slice(-3).join('\n')}`,
    );
}

function goProgram() {
  const places = ['go', '/usr/local/go/bin/go', '/usr/lib/go/bin/go'];
  return places.find((go) => spawnSync(go, ['version']).status === 0) ?? null;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return existsSync(file);
  } catch {
    return false;
  }
}
