import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { NotADemonstration, refold, sealLog } from '@app/commands';
import { adoptRestore, readAnchor } from '@app/event-store';
import { openPool, readConfig } from '@app/platform';
import { loadLaw } from '@app/rulebooks';

/** `npm run seal-log`: seals what lies open in the log of a demonstration of before, and opens its next epoch. */
async function main(): Promise<void> {
  const config = readConfig(process.env, 'owner');
  const db = openPool(config.databaseUrl, { name: 'laurel-seal-log', max: 2 });
  try {
    const changed = await sealLog(db);
    if (changed === 0) return console.log('Không còn văn bản nào để lộ trong nhật ký.');
    const anchor = join(config.dataDir, 'anchor.json');
    const epoch = await adoptRestore(db, 'Niêm phong văn bản đã ghi lộ trong nhật ký trình diễn', readAnchor(anchor));
    rmSync(anchor, { force: true });
    await refold(db, loadLaw(join(process.cwd(), 'libs/rulebooks/rules')), { mend: true });
    console.log(`Đã niêm phong ${changed} sự kiện; kỷ nguyên ${epoch}.`);
  } finally {
    await db.end();
  }
}

main().catch((error: Error) => {
  const production = 'nhật ký vận hành là chứng cứ, không sửa được; lệnh này chỉ dùng cho nhật ký trình diễn';
  console.error(`Không niêm phong được: ${error instanceof NotADemonstration ? production : error.message}`);
  process.exitCode = 1;
});
