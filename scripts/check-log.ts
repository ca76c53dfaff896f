import { checkLog } from '@app/event-store';
import { openPool, readConfig } from '@app/platform';

/** `npm run check-log`: proves that everything derived agrees with the log. */
async function main(): Promise<void> {
  const db = openPool(readConfig(process.env, 'owner').databaseUrl, { name: 'laurel-check', max: 1 });
  try {
    const findings = await checkLog(db);
    for (const { what, count } of findings) console.error(`Sai lệch: ${what}: ${count}`);
    if (findings.length > 0) process.exitCode = 1;
    else console.log('Nhật ký toàn vẹn: mọi dữ liệu dẫn xuất khớp với sự kiện.');
  } finally {
    await db.end();
  }
}

main().catch((error: Error) => {
  console.error(`Không kiểm tra được: ${error.message}`);
  process.exitCode = 1;
});
