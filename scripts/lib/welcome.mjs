import { query } from './postgres.mjs';
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

/** What a person needs now: the address, the accounts that work today, what to try first. */
export async function welcome(settings, { DATABASE_URL, DEMO_PASSWORD }) {
  const url = urlOf(settings);
  const accounts = await query(DATABASE_URL, accountsOfToday);
  say(`  giao diện lập trình: ${url}/api/docs    nhật ký: ${settings.dataDir}/logs`);
  sayAccounts(accounts, DEMO_PASSWORD);
  say(`\nMở trong trình duyệt: ${url}    (bấm một tài khoản minh họa là vào, không cần mật khẩu)`);
  say('Nhấn Ctrl-C để dừng; dữ liệu được giữ lại cho lần sau.');
}

// By the day of the demonstration's clock. Who has no post on it, or a password of his own, is not offered.
const accountsOfToday = `
  select a.name, p.role, p.unit, to_char(d.today, 'DD/MM/YYYY') as today
    from (select (business_now() at time zone 'Asia/Ho_Chi_Minh')::date as today) d, account a join position p using (person)
   where a.disabled_at is null and a.password_changed_at is null
     and p.valid_from <= d.today and (p.valid_to is null or p.valid_to >= d.today)
   order by p.id`;

function sayAccounts(accounts, password) {
  if (accounts.length === 0) return;
  const { today } = accounts[0];
  say(`\nTài khoản minh họa dùng được vào ngày ${today} (người trong dữ liệu là hư cấu); mật khẩu chung: ${password}`);
  for (const { name, role, unit } of accounts) say(`  ${name.padEnd(24)} ${(roles[role] ?? role).padEnd(24)} ${unit}`);
}
