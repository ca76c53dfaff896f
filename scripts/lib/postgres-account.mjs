import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { Stop } from './say.mjs';

/**
 * How to run the server's programs over the data folder `dir`: PostgreSQL refuses root, so root lends it the account
 * `postgres`, and lets that account through folders that are closed to it (a clone under /root).
 * Answers a function from program and arguments to what is to be spawned.
 */
export function serverAccount(dir, program) {
  if (process.getuid?.() !== 0) return (command, args) => ({ command, args });
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  chownSync(dir, uid, gid);
  const direct = (command, args) => ({ command, args, uid, gid });
  const lent = (command, args) => ({
    command: 'setpriv',
    args: [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...capabilities, command, ...args],
  });
  for (const way of [direct, lent]) if (runs(way(program, ['--version'])) && runs(way('test', ['-w', dir]))) return way;
  throw new Stop(
    `Tài khoản postgres không mở được ${dir}: hãy chạy bằng tài khoản thường (không phải root) hoặc để thư mục ở nơi ai cũng đọc được.`,
  );
}

// access(2) ignores lent capabilities unless the set-uid fix-up is off, and the server looks for itself by access(2).
const capabilities = ['--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];

const runs = ({ command, args, uid, gid }) => spawnSync(command, args, { cwd: '/', uid, gid }).status === 0;

function idOf(flag) {
  const read = () => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return read();
  } catch {
    createAccount();
    return read();
  }
}

function createAccount() {
  if (spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).status === 0) return;
  throw new Stop(
    'Đang chạy bằng root và không tạo được tài khoản postgres: hãy chạy bằng tài khoản thường hoặc đặt DATABASE_URL.',
  );
}
