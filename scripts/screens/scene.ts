import { given, rated, stated } from '../walk/evidence';
import { january, springSession, towardsTheState, type To } from '../walk/journeys';
import type { Steps } from '../walk/steps';
import { advanceTo, morning, settle } from '../walk/year';

/** What the pictures show: codes of dossiers and streams, by what there is to see of them. */
export interface Scene {
  supplement: string;
  appraisal: string;
  council: string;
  presented: string;
  state: string;
  session: string;
  past: string;
  decision: string;
  ceremony: string;
}

const y2023 = { from: '2023-01-01', to: '2023-12-31' };
const nth = (n: number) => `p-canbo${String(n).padStart(3, '0')}`;

/** Plays the first half of 2024, then leaves work at every step: drafts, reception, appraisal, council, decider, State, ceremony. */
export async function atWork(s: Steps): Promise<Scene> {
  const to: To = (day) => advanceTo(s.people, morning(day));
  const late = await january(s, to);
  const { awarded } = await springSession(s, to, 12);
  const [fighter] = await towardsTheState(s, to);
  await to('2024-06-24');
  const { fighters, ...taken } = await summer(s);
  await to('2024-07-05');
  const { council, session } = await towardsTheCouncil(s, fighters);
  await s.plan('LE-2024-09-02', 'Kỷ niệm Quốc khánh 2/9', '2024-09-02', [late, ...awarded]);
  await settle(s.people);
  return {
    ...taken,
    council,
    session,
    presented: awarded[0]!,
    state: fighter,
    past: 'HDTDKT-2024-03-20',
    decision: 'QD-2024-0501',
    ceremony: 'LE-2024-09-02',
  };
}

/** Drafts, a submission that waits for reception, one that is appraised: asked, held, recommended. */
async function summer(s: Steps) {
  await openMany(s, 'BK-T', 101, 2);
  const waiting = await openMany(s, 'BK-T', 103, 6);
  const taken = await openMany(s, 'BK-T', 111, 8);
  const fighters = await openMany(s, 'CSTDT', 121, 7);
  await s.nominate('gddt', 'TTr-SGDDT-04', '131/TTr-SGDĐT', '2024-06-24', waiting);
  await s.nominate('gddt', 'TTr-SGDDT-05', '132/TTr-SGDĐT', '2024-06-24', [...taken, ...fighters]);
  await s.receive(...taken, ...fighters);
  const [supplement, held, appraisal, ...rest] = taken as [string, string, string, ...string[]];
  for (const code of [supplement, held, appraisal]) await s.on(code, 'truongban', 'assign', { officer: 'p-thamdinh' });
  await s.on(supplement, 'thamdinh', 'request-supplement', {
    items: ['Xác nhận hoàn thành xuất sắc nhiệm vụ hai năm liên tục', 'Bản sao quyết định công nhận sáng kiến'],
  });
  await s.on(held, 'truongban', 'hold', { ground: 'complaint', paper: 'Thông báo thụ lý 09/TB-TTT' });
  await s.know(nth(113), ...rated('excellent', 2022), stated('movement'));
  for (const code of rest) await s.recommendOver('Đã đối chiếu bản giấy', code);
  const session = 'HDSK-2024-07-05';
  await s.prepareSession(session, 'initiative', 'Xét phạm vi ảnh hưởng sáng kiến', '2024-07-05', fighters);
  await s.freeze(session);
  return { supplement, appraisal, fighters };
}

/** The initiatives are judged; six of the seven go on to the council, four of them into its next session. */
async function towardsTheCouncil(s: Steps, fighters: string[]) {
  await s.meet('HDSK-2024-07-05', 'BB-02/HĐSK', (_dossier, members) => members);
  for (let n = 121; n < 128; n += 1)
    await s.know(nth(n), ...given('CSTDCS', 2021, 2022, 2023), ...rated('excellent', 2022, 2023));
  const ready = fighters.slice(1);
  for (const code of ready) await s.recommendOver('Đã đối chiếu bản giấy', code);
  const session = 'HDTDKT-2024-07-19';
  await s.prepareSession(session, 'award', 'Phiên họp xét danh hiệu năm 2023', '2024-07-19', ready.slice(0, 4));
  return { council: ready[0]!, session };
}

async function openMany(s: Steps, award: string, first: number, count: number): Promise<string[]> {
  const codes: string[] = [];
  for (let n = first; n < first + count; n += 1) codes.push(await s.open('gddt', award, 'merit', nth(n), y2023));
  return codes;
}
