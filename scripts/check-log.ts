import { join } from 'node:path';
import { listsDiffer, proveLog } from '@app/commands';
import { openPool, readConfig } from '@app/platform';
import { noticeChecks } from '@app/read-model';
import { loadLaw } from '@app/rulebooks';

const words: Readonly<Record<string, string>> = {
  'streams with a gap, or whose row differs from their events':
    'luồng bị khuyết phiên bản, hoặc dòng hiện trạng khác sự kiện',
  'events not later than the version before': 'sự kiện không muộn hơn phiên bản liền trước',
  'places without their event': 'số thứ tự không còn sự kiện',
  'waits for no event': 'chỗ chờ không có sự kiện',
  'gaps in the order of the log': 'số thứ tự của nhật ký bị khuyết',
  'events neither placed nor waiting, or both': 'sự kiện vừa không có số thứ tự vừa không chờ, hoặc có cả hai',
  'entries whose stream order differs': 'mục nhật ký trái thứ tự của luồng',
  'leaf hashes that differ from their events': 'mã băm không khớp sự kiện',
  'claims without a stream that could hold them': 'quyền giữ chỗ không thuộc luồng nào giữ được',
  'answers of commands that name no event': 'câu trả lời của lệnh không có sự kiện tương ứng',
  'commands whose events are not in the log exactly once': 'lệnh có sự kiện không nằm trong nhật ký đúng một lần',
  'a clock that differs from what the log says of it': 'đồng hồ khác với những gì nhật ký ghi',
  'causes in the log of which nobody was told':
    'việc nhật ký ghi là đã báo mà không ai được báo (npm run rebuild báo lại)',
  'notices of reminders or escalations that are not in the log': 'lời nhắc, báo quá hạn không có trong nhật ký',
  'notices that reached nobody, of a post that is not vacant': 'thông báo không tới ai dù chức vụ có người giữ',
  [listsDiffer]: 'luồng có danh sách hoặc quyền giữ chỗ khác sự kiện (npm run rebuild sửa)',
  'sealed texts that differ from their events': 'văn bản niêm kín khác với cam kết trong sự kiện',
};

/** `npm run check-log`: proves that everything derived agrees with the log. */
async function main(): Promise<void> {
  const db = openPool(readConfig(process.env, 'owner').databaseUrl, { name: 'laurel-check', max: 1 });
  try {
    const findings = await proveLog(db, loadLaw(join(process.cwd(), 'libs/rulebooks/rules')), noticeChecks);
    for (const { what, count } of findings) console.error(`Sai lệch: ${words[what] ?? what}: ${count}`);
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
