import type { Answered, Caller } from './caller';
import { Service } from './service';

// Before a dossier is opened: what a unit may propose, and what a proposal would come to.

let service: Service;
let [education, health, officer]: Caller[] = [];
beforeAll(async () => {
  service = await Service.open();
  [education, health, officer] = await Promise.all(['vanthu.gddt', 'vanthu.syt', 'thamdinh'].map((a) => service.as(a)));
});
afterAll(() => service.close());

const period = { from: '2023-01-01', to: '2023-12-31' };
const proposal = (candidate: string, more: object = {}) => ({
  ...{ award: 'BK-T', type: 'merit', procedure: 'standard', candidate, period },
  ...more,
});
const attempt = (body: object, by = education!) => by.post('/api/dossiers/trial', body);
const trial = async (body: object, by = education!): Promise<Answered> => (await attempt(body, by)).body;
const source = { kind: 'decision', ref: '12/QĐ-SGDĐT', on: '2024-01-05' };

describe('what a unit may propose', () => {
  it('is what the law of today has a way for from such a unit, with who may have it', async () => {
    const { awards, years, today } = await education!.read('/api/dossiers/opening');
    expect(years[0]).toEqual({
      from: `${Number(today.slice(0, 4)) - 1}-01-01`,
      to: `${Number(today.slice(0, 4)) - 1}-12-31`,
    });
    const codes = awards.map((a: Answered) => a.code);
    expect(codes).toContain('BK-T');
    // A family's and a village's title come from where they live.
    expect(codes).not.toContain('GDVH');
    const emulation = awards.find((a: Answered) => a.code === 'CTD-T');
    expect(emulation.ways.flatMap((w: Answered) => w.recipients)).not.toContain('person');
  });

  it('opens, whichever of them is chosen', async () => {
    const { awards } = await education!.read('/api/dossiers/opening');
    const refused: string[] = [];
    for (const { code: award, ways } of awards)
      for (const { type, procedure, recipients } of ways) {
        if (!recipients.includes('person')) continue;
        const { refusal } = await trial(proposal('p-giaovien09', { award, type, procedure }));
        if (refusal) refused.push(`${award} ${type} ${procedure}: ${refusal.code}`);
      }
    expect(refused).toEqual([]);
  });

  it('is nothing for a unit that nominates nobody, and its trial is refused as its opening', async () => {
    await service.db.query(`update position set unit = 'KHOI-VHXH' where person = 'p-vanthu-dn'`);
    const cluster = await service.as('vanthu.dn');
    expect((await cluster.read('/api/dossiers/opening')).awards).toEqual([]);
    for (const path of ['/api/dossiers/trial', '/api/dossiers']) {
      const { status, body } = await cluster.post(path, proposal('p-giaovien01'));
      expect([status, body.code]).toEqual([409, 'unit-may-not-nominate']);
    }
  });
});

describe('a trial', () => {
  it('says what is met and what is missing, which papers are to be brought and by when it is received', async () => {
    const before = await trial(proposal('p-giaovien01'));
    expect([before.refusal, before.assessment.verdict.result]).toEqual([null, 'open']);
    expect(JSON.stringify(before.assessment.verdict.conditions)).toContain('{"kind":"rating","year":2023}');
    expect(before.route).toMatchObject({ award: 'BK-T', authority: 'chairman' });
    expect(before.missing.map((p: Answered) => p.paper)).toContain('report');
    const [received] = before.deadlines;
    expect(received).toMatchObject({ kind: 'receive', owedBy: 'receivingClerk', sum: { limit: { workingDays: 3 } } });
    const with_ = await trial(proposal('p-giaovien01', { papers: [{ paper: 'report', ref: 'BC thành tích' }] }));
    expect(with_.missing.map((p: Answered) => p.paper)).not.toContain('report');
    await officer!.done('/api/candidates/p-giaovien01/evidence', {
      evidence: { kind: 'discipline', from: '2023-05-01', to: '2024-05-01', warningOrMore: true, source },
    });
    const after = await trial(proposal('p-giaovien01'));
    expect(after.assessment.verdict.result).toBe('notEligible');
    expect(after.assessment.evidence.map((e: Answered) => e.id)).toEqual(['discipline-2']);
  });

  it('says the same as the card of the dossier once it is opened', async () => {
    const said = await trial(proposal('p-giaovien02'));
    const { stream } = await education!.done('/api/dossiers', proposal('p-giaovien02'));
    const code = stream.split('/')[1];
    expect(await education!.read(`/api/dossiers/${code}/eligibility`)).toEqual(said.assessment);
    const { route, papers, missing } = await education!.read(`/api/dossiers/${code}/law`);
    expect({ route, papers, missing }).toEqual({ route: said.route, papers: said.papers, missing: said.missing });
  });

  it('writes nothing and uses up no code', async () => {
    const before = await service.eventCount();
    const first = (await education!.done('/api/dossiers', proposal('p-giaovien03'))).stream;
    for (let n = 0; n < 5; n += 1) await trial(proposal('p-giaovien04'));
    const second = (await education!.done('/api/dossiers', proposal('p-giaovien04'))).stream;
    const number = (stream: string) => Number(stream.slice(-6));
    expect([number(second) - number(first), (await service.eventCount()) - before]).toEqual([1, 2]);
  });

  it('names the dossier that holds the candidacy, for any day that both share, and opening says the same', async () => {
    const opened = (await education!.done('/api/dossiers', proposal('p-giaovien05'))).stream;
    const half = proposal('p-giaovien05', { period: { from: '2023-12-31', to: '2024-01-05' } });
    const said = await trial(half);
    expect(said.claims).toEqual([{ dossier: opened.split('/')[1], period }]);
    expect(said.refusal).toMatchObject({ code: 'already-taken', facts: { holder: opened } });
    expect(said.refusal.sentence).toContain(opened.split('/')[1]);
    expect(said.lookAlikes.dossiers.map((d: Answered) => d.dossier)).toEqual([opened.split('/')[1]]);
    const refused = await education!.post('/api/dossiers', half);
    expect([refused.status, refused.body.code, refused.body.facts]).toEqual([409, 'already-taken', said.refusal.facts]);
    // Beside it: a day later, another type of deed, another award.
    const beside = [{ period: { from: '2024-01-01', to: '2024-01-05' } }, { type: 'unplanned' }, { award: 'CSTDT' }];
    for (const more of beside) expect((await trial(proposal('p-giaovien05', more))).claims).toEqual([]);
  });

  it.each([
    ['period-reversed', { period: { from: '2023-12-31', to: '2023-01-01' } }],
    ['period-in-the-future', { period: { from: '2030-01-01', to: '2030-12-31' } }],
    ['year-out-of-range', { period: { from: '1999-01-01', to: '1999-12-31' } }],
    ['no-rule-in-force', { award: 'CTD-T' }],
    ['no-rule-in-force', { award: 'GDVH' }],
    ['paper-listed-twice', { papers: ['report', 'report'].map((paper) => ({ paper, ref: '1' })) }],
  ])('says %s where opening says it', async (code, more) => {
    const body = proposal('p-giaovien06', more);
    const { refusal, assessment, deadlines } = await trial(body);
    const { status, body: problem } = await education!.post('/api/dossiers', body);
    expect([refusal.code, assessment, deadlines]).toEqual([code, null, []]);
    expect([status >= 400, problem.code, problem.facts]).toEqual([true, code, refusal.facts]);
    expect(refusal.sentence).toMatch(/^Chưa lập hồ sơ được: .+\.$/);
  });

  it('tells nothing of a person of another unit, as opening tells nothing', async () => {
    for (const candidate of ['p-giaovien07', 'p-nobody']) {
      const { status, body } = await attempt(proposal(candidate), health);
      expect([status, body.code, body.facts]).toEqual([404, 'no-such-candidate', { candidate }]);
    }
  });

  it('refuses what is no proposal at all, field by field', async () => {
    const { status, body } = await attempt({ ...proposal('p-giaovien07'), award: 'XX', colour: 'red' });
    expect([status, body.errors.map((e: Answered) => e.field).sort()]).toEqual([400, ['award', 'colour']]);
  });
});

describe('papers that come with the opening', () => {
  it('are on file from the first moment, in one act that is done once', async () => {
    const papers = [{ paper: 'report', ref: 'Báo cáo thành tích ngày 08/01/2024' }];
    const key = { 'idempotency-key': 'papers-with-opening' };
    const first = await education!.done('/api/dossiers', proposal('p-giaovien08', { papers }), key);
    const again = await education!.done('/api/dossiers', proposal('p-giaovien08', { papers }), key);
    expect([first.version, again.stream, again.replayed]).toEqual([2, first.stream, true]);
    const { dossier } = await education!.read(`/api/dossiers/${first.stream.split('/')[1]}`);
    expect(dossier.papers).toEqual(papers);
    const other = await education!.post('/api/dossiers', proposal('p-giaovien08'), key);
    expect([other.status, other.body.code]).toEqual([422, 'command-id-reused']);
  });
});
