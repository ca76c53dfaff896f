import { readFileSync } from 'node:fs';

/** Where something stands after a step: the stream's id is its workflow's id too. */
export interface Standing {
  stream: string;
  version: number;
  custody?: string;
}

const custodies: Readonly<Record<string, string>> = {
  draft: 'đơn vị lập hồ sơ',
  reception: 'tiếp nhận',
  appraisal: 'thẩm định',
  council: 'Hội đồng',
  decider: 'người có thẩm quyền',
  state: 'trình Nhà nước',
  result: 'công bố kết quả',
  ceremony: 'trao tặng',
  archive: 'lưu trữ',
  closed: 'kết thúc',
};

const acts: Readonly<Record<string, string>> = {
  open: 'lập hồ sơ',
  nominate: 'ký tờ trình đề nghị',
  receive: 'tiếp nhận đủ hồ sơ',
  assign: 'giao người thẩm định',
  'request-supplement': 'yêu cầu bổ sung',
  'provide-supplement': 'gửi bổ sung',
  recommend: 'thẩm định: đủ điều kiện, đề nghị xét',
  withdraw: 'xin rút hồ sơ',
  recall: 'rút lại để sửa',
  'request-consultation': 'xin ý kiến hiệp y',
  'record-consultation': 'ghi ý kiến hiệp y',
  'open-disclosure': 'công khai lấy ý kiến Nhân dân',
  'close-disclosure': 'kết thúc công khai, báo cáo',
  hold: 'tạm giữ vì có đơn thư',
  release: 'thôi giữ, đơn không có cơ sở',
  'request-party-opinion': 'xin ý kiến Ban Thường vụ Tỉnh ủy',
  'record-party-opinion': 'ghi ý kiến Ban Thường vụ Tỉnh ủy',
  session: 'lập phiên họp và chương trình',
  freeze: 'chốt chương trình',
  minutes: 'ký biên bản',
  submit: 'trình cấp Nhà nước',
  'record-state-return': 'ghi việc Bộ Nội vụ trả hồ sơ',
  decide: 'ký quyết định khen thưởng',
  'state-decide': 'ghi quyết định của cấp Nhà nước',
  cancel: 'hủy quyết định',
  'answer-nominee': 'trả lời người được đề nghị',
  publish: 'công bố kết quả',
  plan: 'lên danh sách lễ trao tặng',
  'hand-over': 'ghi việc trao tặng',
  archive: 'nộp lưu trữ',
};

interface Plan {
  number: string;
  tasks: { period: string; no: number; task: string }[];
}

const plan = JSON.parse(readFileSync('demo/plan-2024.json', 'utf8')) as Plan;
const quarters: Readonly<Record<string, string>> = { Q1: 'quý I', Q2: 'quý II', Q3: 'quý III', Q4: 'quý IV' };

/** A part of the year: what is played, and the task of the plan that it serves. */
export function tellChapter(title: string, period?: string, no?: number): void {
  console.log(`\n${title}`);
  if (period === undefined) return;
  const task = plan.tasks.find((t) => t.period === period && t.no === no);
  if (!task) throw new Error(`the plan has no task ${period} ${no}`);
  console.log(`Kế hoạch ${plan.number}, ${quarters[period]}, nhiệm vụ ${no}: ${task.task}`);
}

/** What was done by whom, and where it left that which it was done to. */
export function tellAct(now: string, account: string, act: string, standing: Standing, more: string): void {
  const words = acts[act];
  if (!words) throw new Error(`no words for ${act}`);
  tell(now, standing, `${account}: ${words}${more}`);
}

export function tellRest(count: number): void {
  if (count > 0) console.log(`${' '.repeat(12)}… và ${count} hồ sơ nữa cùng bước`);
}

/** What the journey wanted to see, seen. */
export function tellSeen(now: string, standing: Standing, words: string): void {
  tell(now, standing, `✓ ${words}`);
}

/** What the law forbids, tried and refused. */
export function tellRefused(words: string): void {
  console.log(`${' '.repeat(12)}✓ ${words}`);
}

function tell(now: string, { stream, version, custody }: Standing, words: string): void {
  const day = `${now.slice(8, 10)}/${now.slice(5, 7)}/${now.slice(0, 4)}`;
  const where = custody ? (custodies[custody] ?? custody) : '';
  console.log(`${day}  ${stream.padEnd(26)}  ${`bản ${version}`.padEnd(7)}  ${where.padEnd(20)}  ${words}`);
}
