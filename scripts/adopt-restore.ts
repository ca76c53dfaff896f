import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { adoptRestore, BadAnchor, readAnchor } from '@app/event-store';
import { openPool, readConfig, type Config } from '@app/platform';
import { endRuns } from '../apps/worker/src/dispatch/generation';

/** `npm run adopt-restore -- "<reason>"`: a restored log opens a new epoch, Temporal is emptied, everything is rung. */
async function main(): Promise<void> {
  const ground = process.argv.slice(2).join(' ').trim();
  if (ground.length < 10) throw new Error('hãy nêu lý do khôi phục, ít nhất 10 ký tự');
  const config = readConfig(process.env, 'owner');
  const db = openPool(config.databaseUrl, { name: 'laurel-adopt', max: 1 });
  try {
    const emptied = await emptyTemporal(config);
    const file = join(config.dataDir, 'anchor.json');
    const epoch = await adoptRestore(db, ground, readAnchor(file));
    rmSync(file, { force: true });
    console.log(
      `Đã nhận bản khôi phục: kỷ nguyên ${epoch}; đã dừng ${emptied} quy trình cũ, mọi quy trình mở sẽ được đánh thức lại.`,
    );
  } finally {
    await db.end();
  }
}

/** Runs of the former log may know things that the restored one never heard of. */
async function emptyTemporal({ temporal }: Config): Promise<number> {
  if (!temporal) return 0;
  const connection = await Connection.connect({ address: temporal.address });
  const ended = await endRuns(new Client({ connection, namespace: temporal.namespace }), 'the log was restored');
  await connection.close();
  return ended;
}

main().catch((error: Error) => {
  const why = error instanceof BadAnchor ? `tệp ${error.message} đã hỏng, hãy lấy lại hoặc xóa tệp` : error.message;
  console.error(`Không nhận được bản khôi phục: ${why}`);
  process.exitCode = 1;
});
