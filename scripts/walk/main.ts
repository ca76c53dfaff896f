import { disagreements } from './agreement';
import { walkTheYear } from './journeys';
import { People } from './people';
import { Steps } from './steps';
import { settle } from './year';

/** `npm run walk`: the year of the plan over HTTP, then whether log, lists and Temporal agree. */
async function main(): Promise<void> {
  const { LAUREL_URL = 'http://127.0.0.1:3000', DEMO_PASSWORD = '', TEMPORAL_ADDRESS = '127.0.0.1:7233' } = process.env;
  const steps = new Steps(new People(LAUREL_URL, DEMO_PASSWORD));
  const started = Date.now();
  console.log('Người trong dữ liệu minh họa là hư cấu; số của giấy tờ là số minh họa.');
  const codes = await walkTheYear(steps, Number(process.env['WALK_BULK'] ?? 200));
  await settle(steps.people);
  const found = await disagreements(steps, codes, {
    address: TEMPORAL_ADDRESS,
    namespace: process.env['TEMPORAL_NAMESPACE'] ?? 'laurel',
  });
  for (const sentence of found) console.error(`Không khớp: ${sentence}`);
  if (found.length > 0) process.exitCode = 1;
  else
    console.log(
      `\nĐã đi hết năm 2024 với ${codes.length} hồ sơ trong ${Math.round((Date.now() - started) / 1000)} giây; nhật ký, danh sách và Temporal khớp nhau.`,
    );
}

main().catch((error: Error) => {
  console.error(`Không đi hết được: ${error.stack}`);
  process.exitCode = 1;
});
