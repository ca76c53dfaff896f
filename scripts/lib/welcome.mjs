import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { say } from './say.mjs';
import { urlOf } from './services.mjs';

const roles = {
  unitClerk: 'cán bộ đơn vị',
  unitHead: 'thủ trưởng đơn vị',
  districtChair: 'chủ tịch cấp huyện',
  communeChair: 'chủ tịch cấp xã',
  receivingClerk: 'cán bộ tiếp nhận',
  appraisalOfficer: 'chuyên viên thẩm định',
  headOfBoard: 'lãnh đạo Ban',
  councilSecretary: 'thư ký Hội đồng',
  councilMember: 'thành viên Hội đồng',
  chairman: 'Chủ tịch UBND tỉnh',
  ceremonyClerk: 'cán bộ lễ tân',
  auditor: 'kiểm toán',
  administrator: 'quản trị',
  teller: 'người kiểm phiếu',
};

/** What a person needs now: the address, the accounts, what to try first. */
export function welcome(settings, password) {
  const url = urlOf(settings);
  say(`\nlaurel đang chạy: ${url}`);
  say(`  giao diện lập trình: ${url}/api/docs    nhật ký: ${settings.dataDir}/logs`);
  sayAccounts(password);
  say(
    '\nThử trước: mở trang giao diện lập trình, đăng nhập bằng một tài khoản trên, rồi xem việc đang chờ của tài khoản đó.',
  );
  say('Nhấn Ctrl-C để dừng; dữ liệu được giữ lại cho lần sau.');
}

function sayAccounts(password) {
  const file = inRoot('demo/accounts.json');
  if (!existsSync(file)) return;
  const accounts = JSON.parse(readFileSync(file, 'utf8'));
  say(`\nTài khoản minh họa (người trong dữ liệu là hư cấu); mật khẩu chung: ${password}`);
  for (const { account, role, unit } of accounts)
    say(`  ${account.padEnd(24)} ${(roles[role] ?? role).padEnd(24)} ${unit}`);
}
