import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { DomainError } from '@app/domain';
import { inTransaction, openLog } from '@app/event-store';
import { openPool, readConfig } from '@app/platform';
import { loadRegistry } from './registry/load';

/**
 * `npm run open-log [-- <folder>]`: opens the log for production, once. With a folder of registry files in the form of
 * `demo/` it loads what is new there and prints each new account with its first password.
 */
async function main(): Promise<void> {
  const db = openPool(readConfig(process.env, 'owner').databaseUrl, { name: 'laurel-open', max: 1 });
  try {
    await openLog(db, { mode: 'production' });
    console.log('Nhật ký đã mở để vận hành chính thức.');
    const folder = process.argv[2];
    if (!folder) return;
    const passwords = new Map<string, string>();
    const { units, candidates, accounts } = await inTransaction(db, (client) =>
      loadRegistry(
        client,
        folder,
        async (account) => {
          passwords.set(account, randomBytes(12).toString('base64url'));
          return hash(passwords.get(account)!);
        },
        true,
      ),
    );
    console.log(`Danh mục: ${units} đơn vị, ${candidates} cá nhân và tập thể; ${accounts.length} tài khoản mới.`);
    for (const account of accounts) console.log(`${account} ${passwords.get(account)}`);
  } finally {
    await db.end();
  }
}

main().catch((error: Error) => {
  const demonstration = error instanceof DomainError && error.code === 'log-of-another-mode';
  console.error(
    demonstration
      ? 'Không mở được: cơ sở dữ liệu này chứa nhật ký minh họa, hãy dùng một cơ sở dữ liệu trống.'
      : `Không mở được nhật ký: ${error.message}`,
  );
  process.exitCode = 1;
});
