import { ringAll } from '@app/event-store';
import { openPool, readConfig } from '@app/platform';

/** `npm run ring`: rings every open process, after Temporal was lost. The worker's dispatcher does the ringing. */
async function main(): Promise<void> {
  const db = openPool(readConfig(process.env, 'owner').databaseUrl, { name: 'laurel-ring', max: 1 });
  try {
    console.log(`Sẽ đánh thức lại ${await ringAll(db)} quy trình đang mở.`);
  } finally {
    await db.end();
  }
}

main().catch((error: Error) => {
  console.error(`Không đánh thức được: ${error.message}`);
  process.exitCode = 1;
});
