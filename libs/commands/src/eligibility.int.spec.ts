import { openLog } from '@app/event-store';
import { actor, law, openTestDatabase, opening, papers as brought, type TestDatabase } from '@app/testing';
import type { NewEvidence } from '@app/domain';
import { Office } from './office';

const clerk = actor('unitClerk');
const officer = actor('appraisalOfficer');
const source = { kind: 'decision', ref: '12/QĐ-SNV', on: '2025-08-01' } as const;
const excelled: NewEvidence = { kind: 'statement', about: 'movement', year: 2025, holds: true, source };
const opinion = 'Đủ điều kiện, tiêu chuẩn';
let db: TestDatabase;
let office: Office;
let papers = 0;

beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2025-08-04T01:00:00.000Z' });
  office = new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1) });
});
afterAll(() => db.drop());

const as = (by: ReturnType<typeof actor>, commandId = `paper-${(papers += 1)}`) => ({ by, commandId });
const know = (candidate: string, evidence: NewEvidence) =>
  office.onCandidate(candidate, 'RecordEvidence', { evidence }, as(officer));

/** A BK-T dossier of this candidate, received complete. */
async function received(candidate: string, more: object = {}): Promise<string> {
  const { award, type, procedure, period, unit, unitKind } = opening;
  const input = {
    award,
    type,
    procedure,
    period,
    candidate: { kind: 'person', id: candidate, unit },
    ...more,
  } as const;
  const { stream } = await office.openDossier({ ...input, unit: { code: unit, kind: unitKind } }, as(clerk));
  const code = stream.slice('dossier/'.length);
  const paper = { unit, number: `${papers}/TTr`, on: '2025-08-04', dossiers: [code], papers: brought };
  await office.acts.nominate(`s-${papers}`, paper, as(actor('unitHead')));
  const ground = 'Không thuộc ngành nào của bộ';
  await office.onDossier(code, 'ReceiveDossier', { complete: true, ground }, as(actor('receivingClerk')));
  return code;
}

const cardOf = async (code: string) => {
  const { dossier, now } = await office.readDossier(code);
  return office.assess(dossier, now);
};
const lastOf = async (code: string, type: string) =>
  (await office.history(`dossier/${code}`)).filter((e) => e.type === type).at(-1)!;

it('rests on what is recorded: open before, eligible after, and the event keeps the card with the rulebook', async () => {
  const code = await received('c-1');
  await expect(office.recommend(code, { opinion }, as(officer))).rejects.toMatchObject({
    code: 'eligibility-open',
    facts: { verdict: { result: 'open', conditions: expect.arrayContaining([expect.anything()]) } },
  });
  await know('c-1', excelled);
  await office.recommend(code, { opinion }, as(officer));
  const { data } = await lastOf(code, 'DossierRecommended');
  expect(data['verdict']).toMatchObject({ result: 'eligible', rulebook: 'criteria-nd152', award: 'BK-T' });
});

it('no longer rests on what was withdrawn', async () => {
  const code = await received('c-2');
  await know('c-2', excelled);
  await office.onCandidate('c-2', 'WithdrawEvidence', { evidence: 'statement-1', ground: 'Nhầm người' }, as(officer));
  await expect(office.recommend(code, { opinion }, as(officer))).rejects.toMatchObject({ code: 'eligibility-open' });
});

it('gives the first answer to a repeat, though more is known by then', async () => {
  const code = await received('c-3');
  await know('c-3', excelled);
  const first = await office.recommend(code, { opinion }, as(officer, 'twice'));
  await know('c-3', { ...excelled, holds: false });
  expect(await office.recommend(code, { opinion }, as(officer, 'twice'))).toMatchObject({
    version: first.version,
    replayed: true,
  });
});

it('never recommends on a card that was overtaken: each event agrees with what stood before it', async () => {
  const known = { kind: 'block', ground: 'complaint', from: '2025-08-01', to: null, source } as const;
  for (let n = 0; n < 20; n += 1) {
    const candidate = `race-${n}`;
    const code = await received(candidate);
    await know(candidate, excelled);
    const [recommended] = await Promise.allSettled([
      office.recommend(code, { opinion }, as(officer)),
      know(candidate, known),
    ]);
    const block = (await office.history(`candidate/${candidate}`)).at(-1)!;
    if (recommended.status === 'rejected') expect(recommended.reason).toMatchObject({ code: 'not-eligible' });
    else expect((await lastOf(code, 'DossierRecommended')).recordedAt < block.recordedAt).toBe(true);
  }
});

it('counts the awards that the log itself decided, but for a cancelled one', async () => {
  const first = await received('c-4', { type: 'merit', period: { from: '2023-01-01', to: '2023-12-31' } });
  await office.recommend(first, { opinion, ground: 'Đã đối chiếu bản giấy' }, as(officer));
  const paper = { number: '88/QĐ', on: '2025-08-04', dossiers: [first] };
  await office.acts.issueDecision('d-4', paper, as(actor('chairman')));
  const second = await received('c-4', { award: 'BK-TTg', type: 'merit' });
  const holds = async () => {
    const { evidence } = await cardOf(second);
    return evidence.filter((e) => e.kind === 'award').map((e) => e.id);
  };
  expect(await holds()).toEqual([`dossier/${first}`]);
  const cancelling = { dossiers: [first], number: '90/QĐ', ground: 'Kê khai gian dối', paper: '12/KL' };
  await office.acts.cancelDecision('d-4', cancelling, as(actor('chairman')));
  expect(await holds()).toEqual([]);
});

it('does not reward one achievement twice, and knows it by its name', async () => {
  const achievement = 'Cứu nạn trong trận lũ quét tháng 7 năm 2025';
  const unplanned = { type: 'unplanned', achievement, period: { from: '2025-07-01', to: '2025-07-31' } };
  const first = await received('c-6', unplanned);
  await office.recommend(first, { opinion, ground: 'Đã đối chiếu bản giấy' }, as(officer));
  await office.acts.issueDecision(
    'd-6',
    { number: '89/QĐ', on: '2025-08-04', dossiers: [first] },
    as(actor('chairman')),
  );
  const again = async (name: string, type = 'unplanned') => {
    const period = { from: '2025-06-01', to: '2025-07-31' };
    const code = await received('c-6', { award: 'BK-TTg', type, achievement: name, period });
    const { verdict } = await cardOf(code);
    await office.onDossier(code, 'WithdrawDossier', { ground: 'Đơn vị rút để thử lại' }, as(actor('unitHead')));
    return verdict.conditions.find((c) => c.key === '3.2/P2')!.standing;
  };
  expect(await again(achievement)).toBe('notMet');
  expect(await again('Bắt đối tượng cướp giật tháng 6 năm 2025')).toBe('met');
});

it('eases the years in post for a woman in a leading post, where an officer states it and nobody the contrary', async () => {
  const code = await received('c-7', { award: 'HCLD-3', type: 'career', procedure: 'simplified' });
  await know('c-7', { kind: 'post', level: 'director', from: '2021-01-04', to: null, source });
  const standing = async () => {
    const { verdict } = await cardOf(code);
    const all = verdict.conditions.flatMap((c) => [c, ...c.parts]);
    return all.find((c) => c.says === 'Đủ thời gian giữ chức vụ')!.standing;
  };
  const before = await standing();
  await know('c-7', { kind: 'statement', about: 'womanLeader', year: 2025, holds: true, source });
  expect([before, await standing()]).toEqual(['notMet', 'met']);
  await know('c-7', { kind: 'statement', about: 'womanLeader', year: 2025, holds: false, source });
  expect(await standing()).toBe(before);
});

it('judges by the law of another day without changing anything', async () => {
  const code = await received('c-5');
  const { dossier, now } = await office.readDossier(code);
  expect(dossier.pinnedOn).toBe('2025-08-04');
  const of = async (day?: string) => (await office.assess(dossier, now, day)).verdict.rulebook;
  expect([await of(), await of('2025-06-30'), await of('2026-10-01')]).toEqual([
    'criteria-nd152',
    'criteria-nd98',
    'criteria-l2026',
  ]);
  await expect(of('2027-03-01')).rejects.toMatchObject({ code: 'no-rule-in-force' });
  expect((await office.readDossier(code)).dossier).toEqual(dossier);
});
