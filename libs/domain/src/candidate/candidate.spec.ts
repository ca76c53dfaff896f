import { candidateDecider, fold, type CandidateFact, type CandidateOrder, type NewEvidence } from '@app/domain';
import { actor, morning } from '@app/testing';

const officer = actor('appraisalOfficer');
const source = { kind: 'decision', ref: '12/QĐ-SNV', on: '2025-01-10' } as const;
const rating = (level: 'good' | 'excellent'): NewEvidence => ({ kind: 'rating', year: 2024, level, source });
const at = morning('2025-08-04');
const record = (evidence: NewEvidence, by = officer, selves = ['p-1']) =>
  ({ type: 'RecordEvidence', data: { candidate: 'p-1', evidence, selves }, by, at }) as CandidateOrder;
const withdraw = (evidence: string, ground = 'Nhập nhầm người cùng tên', by = officer, selves = ['p-1']) =>
  ({ type: 'WithdrawEvidence', data: { candidate: 'p-1', evidence, ground, selves }, by, at }) as CandidateOrder;

function after(...orders: CandidateOrder[]) {
  const facts: CandidateFact[] = [];
  for (const order of orders) facts.push(...candidateDecider.decide(order, fold(candidateDecider, facts)));
  return fold(candidateDecider, facts);
}
const refusal = (code: string) => expect.objectContaining({ code });

describe('what is known of a candidate', () => {
  it('keeps two facts that contradict each other', () =>
    expect(after(record(rating('good')), record(rating('excellent'))).evidence).toMatchObject([
      { id: 'rating-1', level: 'good' },
      { id: 'rating-2', level: 'excellent' },
    ]));

  it('no longer counts what was withdrawn, and never gives its id to another', () => {
    const known = after(record(rating('good')), withdraw('rating-1'), record(rating('good')));
    expect(known).toMatchObject({ evidence: [{ id: 'rating-3' }], withdrawn: ['rating-1'] });
  });

  it('is withdrawn once, with a ground', () => {
    const recorded = record(rating('good'));
    expect(after(recorded, withdraw('rating-1'), withdraw('rating-1')).version).toBe(2);
    expect(() => after(recorded, withdraw('rating-1', 'sai'))).toThrow(refusal('ground-too-short'));
    expect(() => after(withdraw('rating-1'))).toThrow(refusal('no-such-evidence'));
  });

  it('is recorded by the board only, and never by the candidate', () => {
    expect(() => after(record(rating('good'), actor('unitHead')))).toThrow(refusal('role-may-not'));
    expect(() => after(record(rating('good'), { ...officer, person: 'p-1' }))).toThrow(refusal('own-dossier'));
  });

  it('is neither recorded nor withdrawn by the candidate under another entry', () => {
    const self = { ...officer, person: 'p-2' };
    expect(() => after(record(rating('good'), self, ['p-1', 'p-2']))).toThrow(refusal('own-dossier'));
    const recorded = record(rating('good'), self);
    expect(() => after(recorded, withdraw('rating-1', undefined, self, ['p-1', 'p-2']))).toThrow(
      refusal('own-dossier'),
    );
  });

  it('has a source of that day at the latest', () => {
    const of = (on: string): NewEvidence => ({ ...rating('good'), source: { ...source, on } });
    expect(after(record(of('2025-08-04'))).version).toBe(1);
    expect(() => after(record(of('2025-08-05')))).toThrow(refusal('source-in-the-future'));
  });

  it('has no reversed span', () => {
    const post = (to: string) => ({ kind: 'post', level: 'director', from: '2024-01-02', to, source }) as const;
    expect(after(record(post('2024-01-02'))).version).toBe(1);
    expect(() => after(record(post('2024-01-01')))).toThrow(refusal('period-reversed'));
  });

  it('has no more titles than members', () => {
    const members = (holders: number): NewEvidence => ({
      kind: 'members',
      year: 2024,
      total: 9,
      completed: 9,
      disciplined: 0,
      holding: { LDTT: holders },
      source,
    });
    expect(after(record(members(9))).version).toBe(1);
    expect(() => after(record(members(10)))).toThrow(refusal('more-than-members'));
  });
});

describe('a candidate', () => {
  const entry = { candidate: 'p-new', kind: 'person', unit: 'so-y-te', fullName: 'Người Minh Họa' } as const;
  const others = [{ code: 'so-y-te', kind: 'agency', from: '2004-01-01', to: null }];
  const register = (by = officer) =>
    ({ type: 'RegisterCandidate', data: { ...entry, others }, by, at }) as CandidateOrder;

  it('is recorded by the officers for any unit, and by a unit for its own', () => {
    for (const role of ['appraisalOfficer', 'headOfBoard', 'receivingClerk', 'unitClerk', 'unitHead'] as const)
      expect(after(register(actor(role))).entry).toMatchObject({
        kind: 'person',
        units: [{ unit: 'so-y-te', from: null }],
      });
    expect(() => after(register(actor('unitClerk', { unit: 'so-tai-chinh' })))).toThrow(
      refusal('candidate-of-another-unit'),
    );
    expect(() => after(register(actor('chairman')))).toThrow(refusal('role-may-not'));
  });

  it('is recorded once, also after facts were recorded of it', () => {
    expect(after(record(rating('good')), register())).toMatchObject({ version: 2, evidence: [{ id: 'rating-1' }] });
    expect(() => after(register(), register())).toThrow(refusal('candidate-exists'));
  });
});
