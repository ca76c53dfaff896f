import { join } from 'node:path';
import { refold } from '@app/commands';
import { openPool, readConfig } from '@app/platform';
import { loadLaw } from '@app/rulebooks';

/** `npm run rebuild`: folds every stream again and puts right what lists show of it, as after an upgrade. */
async function main(): Promise<void> {
  const db = openPool(readConfig(process.env, 'owner').databaseUrl, { name: 'laurel-rebuild', max: 2 });
  try {
    const started = performance.now();
    const { streams, events, differing } = await refold(db, loadLaw(join(process.cwd(), 'libs/rulebooks/rules')), {
      mend: true,
    });
    const { rows } = await db.query<{ n: number }>('select tell_untold() as n');
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `Đã tính lại ${streams} luồng từ ${events} sự kiện trong ${seconds} giây; ${differing.length} dòng được sửa.`,
    );
    if (rows[0]!.n > 0) console.log(`Đã báo lại ${rows[0]!.n} việc mà nhật ký ghi là đã báo nhưng chưa ai nhận được.`);
  } finally {
    await db.end();
  }
}

main().catch((error: Error) => {
  console.error(`Không tính lại được: ${error.message}`);
  process.exitCode = 1;
});
