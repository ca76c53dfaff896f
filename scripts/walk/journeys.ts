import { given, initiative, ledItsCluster, rated, stated } from './evidence';
import { Refused } from './people';
import type { Steps } from './steps';
import { tellChapter, tellRefused } from './telling';
import { advanceTo, morning, settle } from './year';

const y2023 = { from: '2023-01-01', to: '2023-12-31' };
const fiveYears = { from: '2019-01-01', to: '2023-12-31' };

/** The year 2024 of the plan, day by day. Answers every dossier that walked. */
export async function walkTheYear(s: Steps, bulk: number): Promise<string[]> {
  const to = (day: string) => advanceTo(s.people, morning(day));
  const late = await january(s, to);
  const spring = await springSession(s, to, bulk);
  const state = await stateRoute(s, to);
  await handOverAll(s, to, { may: [late, ...spring.awarded], october: state });
  await to('2024-12-31');
  await settle(s.people);
  return [late, ...spring.all, ...state];
}

/** Moves the clock to nine o'clock of a day, through all that is due on the way. */
export type To = (day: string) => Promise<void>;

/** (3) BK-T asked for a supplement: late, reminded, escalated, answered; decided. */
export async function january(s: Steps, to: To): Promise<string> {
  tellChapter('(3) Bằng khen của Chủ tịch UBND tỉnh: bổ sung muộn', 'Q1', 7);
  const code = await s.open('gddt', 'BK-T', 'merit', 'p-giaovien02', y2023, '(3) Bằng khen của Chủ tịch UBND tỉnh');
  await s.nominate('gddt', 'TTr-SGDDT-01', '12/TTr-SGDĐT', '2024-01-10', [code]);
  await s.receive(code);
  await s.on(code, 'thamdinh', 'request-supplement', {
    items: ['Xác nhận hoàn thành xuất sắc nhiệm vụ hai năm liên tục'],
  });
  await to('2024-01-26');
  await settle(s.people);
  const happened = await s.history(code);
  need(happened.filter((t) => t === 'ReminderSent').length >= 2, `${code} was not reminded`);
  need(happened.includes('ObligationEscalated'), `${code} was not escalated`);
  await s.at(code, 'Quá hạn bổ sung, đã nhắc và báo Trưởng ban', 'appraisal');
  await s.on(code, 'vanthu.gddt', 'provide-supplement', { items: ['Đã gửi xác nhận'] });
  await expectRefusal('eligibility-open', 'Đề nghị khi điều kiện chưa rõ: bị từ chối, nêu còn thiếu gì', () =>
    s.recommend(code),
  );
  await s.know('p-giaovien02', ...rated('excellent', 2022, 2023), initiative('SK-01'), initiative('SK-02'));
  await s.recommend(code);
  await s.decide('QD-2024-0101', '101/QĐ-UBND', '2024-01-26', [code]);
  await s.publish(code);
  await s.at(code, 'Bổ sung muộn nhưng không mất: đã quyết định, công bố', 'ceremony');
  return code;
}

/** (1) CTĐ-T, (5) CTĐ-CP failing at 79 %, (6) withdrawn, recalled, cancelled, (7) many BK-T in one of each. */
export async function springSession(s: Steps, to: To, bulk: number): Promise<{ awarded: string[]; all: string[] }> {
  await to('2024-02-26');
  tellChapter(
    '(1) Cờ thi đua của tỉnh, (5) Cờ thi đua của Chính phủ, (6) rút, rút lại để sửa, hủy, (7) hàng loạt',
    'Q1',
    7,
  );
  const flag = await s.open('gddt', 'CTD-T', 'merit', 'c-sgddt', y2023, '(1) Cờ thi đua của UBND tỉnh');
  const govFlag = await s.open('syt', 'CTD-CP', 'merit', 'c-syt', y2023, '(5) Cờ thi đua của Chính phủ');
  const withdrawn = await s.open('syt', 'BK-T', 'merit', 'p-bacsi03', y2023, '(6) Bằng khen, sẽ rút');
  const recalled = await s.open('syt', 'BK-T', 'merit', 'p-bacsi04', y2023, '(6) Bằng khen, sẽ rút lại để sửa');
  const cancelled = await s.open('tuangiao', 'BK-T', 'merit', 'p-nongdan01', y2023, '(6) Bằng khen, sẽ bị hủy');
  const many: string[] = [];
  for (let i = 1; i <= bulk; i += 1)
    many.push(await s.open('gddt', 'BK-T', 'thematic', `p-canbo${String(i).padStart(3, '0')}`, y2023));
  await s.nominate('gddt', 'TTr-SGDDT-02', '45/TTr-SGDĐT', '2024-02-26', [flag, ...many]);
  await s.nominate('syt', 'TTr-SYT-01', '31/TTr-SYT', '2024-02-26', [govFlag, withdrawn, recalled]);
  await s.nominate('tuangiao', 'TTr-TUANGIAO-01', '20/TTr-UBND', '2024-02-26', [cancelled]);
  await s.receive(flag, govFlag, withdrawn, recalled, cancelled, ...many);
  await s.on(withdrawn, 'giamdoc.syt', 'withdraw', { ground: 'Cá nhân xin rút khỏi danh sách' });
  await s.at(withdrawn, 'Đơn vị rút hồ sơ', 'closed', 'withdrawn');
  await s.on(recalled, 'giamdoc.syt', 'recall', { ground: 'Sửa lại báo cáo thành tích' });
  await s.at(recalled, 'Đơn vị rút lại để sửa', 'draft');
  await s.know('c-sgddt', ledItsCluster, stated('exceedsTargets'));
  await s.know('c-syt', ledItsCluster, stated('exceedsTargets'), stated('cleanBody'));
  await s.know('p-nongdan01', stated('workerInfluence'));
  for (let i = 1; i <= bulk; i += 1) await s.know(`p-canbo${String(i).padStart(3, '0')}`, stated('movement'));
  await s.recommend(flag, govFlag, cancelled, ...many);
  const session = 'HDTDKT-2024-03-20';
  await s.prepareSession(session, 'award', 'Phiên họp xét khen thưởng năm 2023', '2024-03-20', [
    flag,
    govFlag,
    ...many,
  ]);
  await s.freeze(session);
  await to('2024-03-20');
  await s.meet(session, 'BB-01/HĐTĐKT', (dossier, members) => (dossier === govFlag ? 15 : members - 1));
  await s.at(govFlag, '15/19 = 78,94%, dưới 80%: không đạt', 'closed', 'failed');
  await s.on(govFlag, 'thamdinh', 'answer-nominee', { paper: '77/SNV-TĐKT' });
  await s.at(flag, '18/19 = 94,73%: đạt', 'decider');
  await s.decide('QD-2024-0500', '500/QĐ-UBND', '2024-03-20', [flag]);
  await s.decide('QD-2024-0501', '501/QĐ-UBND', '2024-03-20', many);
  await s.decide('QD-2024-0502', '502/QĐ-UBND', '2024-03-20', [cancelled]);
  await s.at(many[0]!, `(7) ${many.length} Bằng khen trong một tờ trình, một phiên họp, một quyết định`, 'result');
  await s.publish(flag, cancelled, ...many);
  await to('2024-04-02');
  const ground = 'Kết luận kê khai gian dối thành tích';
  await s.cancel('QD-2024-0502', cancelled, { number: '590/QĐ-UBND', ground, paper: 'Kết luận số 12/KL-TTT' });
  await s.at(cancelled, 'Quyết định bị hủy vẫn đọc được', 'closed', 'cancelled');
  return { awarded: [flag, ...many], all: [flag, govFlag, withdrawn, recalled, cancelled, ...many] };
}

async function stateRoute(s: Steps, to: To): Promise<string[]> {
  const [fighter, medal] = await towardsTheState(s, to);
  await fromTheState(s, to, fighter, medal);
  return [fighter, medal];
}

/** (2) CSTĐTQ through every track; (4) HCLĐ Ba held, released, passed; both submitted to the State. */
export async function towardsTheState(s: Steps, to: To): Promise<[string, string]> {
  await to('2024-04-15');
  tellChapter('(2) Chiến sĩ thi đua toàn quốc, (4) Huân chương Lao động hạng Ba', 'Q2', 2);
  const fighter = await s.open('gddt', 'CSTDTQ', 'merit', 'p-giaovien01', y2023, '(2) Chiến sĩ thi đua toàn quốc');
  const medal = await s.open('syt', 'HCLD-3', 'merit', 'p-bacsi01', fiveYears, '(4) Huân chương Lao động hạng Ba');
  await s.nominate('gddt', 'TTr-SGDDT-03', '90/TTr-SGDĐT', '2024-04-15', [fighter]);
  await s.nominate('syt', 'TTr-SYT-02', '60/TTr-SYT', '2024-04-15', [medal]);
  await s.receive(fighter, medal);
  await s.on(medal, 'thamdinh', 'request-consultation', { body: 'BTC-TU' });
  await s.on(medal, 'thamdinh', 'request-consultation', { body: 'CATTINH' });
  await s.on(medal, 'thamdinh', 'record-consultation', { body: 'CATTINH', favourable: true, paper: '15/CAT-PX01' });
  tellChapter('Hội đồng sáng kiến', 'Q2', 1);
  await s.prepareSession('HDSK-2024-05-24', 'initiative', 'Xét phạm vi ảnh hưởng sáng kiến', '2024-05-24', [fighter]);
  await s.freeze('HDSK-2024-05-24');
  await to('2024-05-24');
  need((await s.history(medal)).includes('ConsultationLapsed'), 'the silent body did not lapse');
  await s.at(medal, 'BTC-TU im lặng quá 10 ngày làm việc: coi như đồng ý', 'appraisal');
  await s.meet('HDSK-2024-05-24', 'BB-01/HĐSK', (_dossier, members) => members);
  await s.at(fighter, 'Sáng kiến có phạm vi ảnh hưởng toàn quốc', 'appraisal');
  await to('2024-05-27');
  for (const code of [fighter, medal])
    await s.on(code, 'thamdinh', 'open-disclosure', { place: 'Báo Điện Biên Phủ, Cổng thông tin điện tử tỉnh' });
  await expectRefusal(
    'eligibility-open',
    'Đề nghị khi chưa ghi nhận hai lần liên tục Chiến sĩ thi đua cấp tỉnh, không nêu lý do: bị từ chối',
    () => s.recommend(fighter),
  );
  await s.know('p-giaovien01', ...given('CSTDT', 2022, 2023));
  await s.know(
    'p-bacsi01',
    ...given('BK-TTg', 2018),
    ...given('CSTDCS', 2021, 2022, 2023),
    ...rated('good', 2019, 2020, 2021, 2022),
    ...rated('excellent', 2023),
  );
  await s.recommend(fighter, medal);
  await expectRefusal('disclosure-too-short', 'Họp ngày 06/06 bị từ chối: công khai chưa đủ 10 ngày làm việc', () =>
    s.prepareSession('HDTDKT-2024-06-06', 'award', 'Quá sớm', '2024-06-06', [fighter]),
  );
  await to('2024-06-03');
  await s.on(medal, 'truongban', 'hold', { ground: 'complaint', paper: 'Thông báo thụ lý 03/TB-TTT' });
  await to('2024-06-12');
  await s.on(medal, 'truongban', 'release', { conclusion: 'Đơn không có cơ sở, kết luận số 05/KL-TTT' });
  for (const code of [fighter, medal])
    await s.on(code, 'thamdinh', 'close-disclosure', {
      complaints: code === medal ? 1 : 0,
      report: 'Đã báo cáo Hội đồng kết quả công khai',
    });
  await s.prepareSession('HDTDKT-2024-06-19', 'award', 'Xét, đề nghị khen thưởng cấp Nhà nước', '2024-06-19', [
    fighter,
    medal,
  ]);
  await s.freeze('HDTDKT-2024-06-19');
  await to('2024-06-19');
  await s.meet('HDTDKT-2024-06-19', 'BB-02/HĐTĐKT', (_dossier, members) => members - 1);
  await s.at(fighter, '18/19 = 94,73%, từ 90%: đạt', 'decider');
  await expectRefusal('tracks-not-done', 'Trình khi chưa có ý kiến Ban Thường vụ Tỉnh ủy: bị từ chối', () =>
    s.submit('TTr-UBND-01', '200/TTr-UBND', '2024-06-19', fighter),
  );
  await s.on(fighter, 'truongban', 'request-party-opinion', { paper: '30/SNV-TĐKT' });
  await to('2024-06-21');
  await s.on(fighter, 'truongban', 'record-party-opinion', { favourable: true, paper: '40-CV/TU' });
  await s.submit('TTr-UBND-01', '210/TTr-UBND', '2024-06-21', fighter);
  await s.submit('TTr-UBND-02', '211/TTr-UBND', '2024-06-21', medal);
  await received(s, fighter, medal);
  return [fighter, medal];
}

/** The ministry returns the medal, which is submitted again; the Prime Minister and the President decide. */
async function fromTheState(s: Steps, to: To, fighter: string, medal: string): Promise<void> {
  await to('2024-07-05');
  await s.on(medal, 'truongban', 'record-state-return', {
    paper: '3000/BNV-TĐKT',
    reason: 'Bổ sung xác nhận của cơ quan có thẩm quyền',
  });
  await s.at(medal, 'Bộ Nội vụ trả: thẩm định lại rồi trình lần nữa', 'appraisal');
  await expectRefusal(
    'eligibility-open',
    'Thành tích đã quá 06 tháng, quy định của năm 2024 chưa rõ: phải nêu căn cứ',
    () => s.recommend(medal),
  );
  await s.recommendOver('Bộ trả để bổ sung; lần trình đầu ngày 21/06/2024 còn trong 06 tháng', medal);
  await s.submit('TTr-UBND-03', '230/TTr-UBND', '2024-07-05', medal);
  await received(s, medal);
  await to('2024-09-20');
  await s.stateDecides('QD-TTg-900', '900/QĐ-TTg', '2024-09-18', fighter);
  await s.stateDecides('QD-CTN-800', '800/QĐ-CTN', '2024-09-19', medal);
  await s.publish(fighter, medal);
  await s.at(fighter, 'Thủ tướng Chính phủ quyết định (số minh họa)', 'ceremony');
  await s.at(medal, 'Chủ tịch nước quyết định (số minh họa)', 'ceremony');
}

/** Trao tặng gắn với ngày kỷ niệm 10/10. */
async function handOverAll(s: Steps, to: To, groups: { may: string[]; october: string[] }): Promise<void> {
  tellChapter('Trao tặng nhân ngày kỷ niệm, lưu trữ', 'Q3', 5);
  const all = [...groups.may, ...groups.october];
  await s.plan('LE-2024-10-10', 'Kỷ niệm 75 năm thành lập Đảng bộ tỉnh', '2024-10-10', all);
  await to('2024-10-10');
  await s.handOver('LE-2024-10-10', all);
  await s.archive(...all);
  for (const code of [groups.may[0]!, groups.may[1]!, ...groups.october])
    await s.at(code, 'Đã trao, đã lưu trữ', 'closed', 'presented');
}

/** The gateway's receipt comes back through the workflow. */
async function received(s: Steps, ...codes: string[]): Promise<void> {
  for (const code of codes) {
    for (let left = 200; !(await s.history(code)).slice(-4).includes('ReachedMinistry'); left -= 1) {
      need(left > 0, `${code} did not reach the ministry`);
      await settle(s.people);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await s.at(code, 'Cổng của Bộ Nội vụ đã nhận', 'state');
  }
}

async function expectRefusal(code: string, words: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof Refused && error.code === code) return tellRefused(words);
    throw error;
  }
  throw new Error(`should have been refused: ${code}`);
}

function need(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}
