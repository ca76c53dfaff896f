import { actor, law, morning, refusalOf } from '@app/testing';
import { fold, system } from '../kernel/decider';
import { packageStandings, submissionDecider, type SubmissionFact, type SubmissionOrder } from './submission';

const decider = submissionDecider(law);
const board = actor('headOfBoard');
const at = morning('2025-10-02');
const package1 = { number: '3/TTr-UBND', on: '2025-10-02', award: 'CSTDTQ', dossiers: ['HS-2025-000001'] } as const;

/** The facts after these orders, each decided on those before it. */
function after(...orders: readonly SubmissionOrder[]): SubmissionFact[] {
  const facts: SubmissionFact[] = [];
  for (const order of orders) facts.push(...decider.decide(order, fold(decider, facts)));
  return facts;
}

const owed = (facts: readonly SubmissionFact[]) => {
  const submission = fold(decider, facts);
  return submission.status === 'absent' ? [] : submission.owed.map(({ kind, owedBy }) => `${kind} by ${owedBy}`);
};
const submit = { type: 'SubmitPackage', data: package1, by: actor('chairman'), at } as SubmissionOrder;
const fail = (obligation: string): SubmissionOrder => ({
  type: 'ReportFailure',
  data: { obligation, reason: 'gateway-refused' },
  by: system,
  at,
});
const resume = { type: 'ResumeHandOver', data: {}, by: board, at } as SubmissionOrder;
const receipt = {
  type: 'RecordReceipt',
  data: { receipt: 'BNV-1', at, channel: 'paper' },
  by: board,
  at,
} as SubmissionOrder;

describe('a package that could not be handed over', () => {
  it('is owed by the head of the board', () => {
    expect(owed(after(submit))).toEqual(['handOver by system']);
    expect(owed(after(submit, fail('handOver@1')))).toEqual(['resumeHandOver by headOfBoard']);
  });

  it('is owed by the system anew once it was resumed, under an id of its own', () => {
    const facts = after(submit, fail('handOver@1'), resume);
    expect(owed(facts)).toEqual(['handOver by system']);
    const armed = facts.flatMap((f) => (f.type === 'ObligationArmed' ? [f.data.obligation.id] : []));
    expect(new Set(armed).size).toBe(3);
  });

  it('may fail and be resumed as often as need be', () => {
    const once = after(submit, fail('handOver@1'), resume);
    const id = once.flatMap((f) => (f.type === 'ObligationArmed' ? [f.data.obligation.id] : [])).at(-1)!;
    expect(owed(after(submit, fail('handOver@1'), resume, fail(id)))).toEqual(['resumeHandOver by headOfBoard']);
    expect(owed(after(submit, fail('handOver@1'), resume, fail(id), resume))).toEqual(['handOver by system']);
  });

  it('may go on paper instead', () => expect(owed(after(submit, fail('handOver@1'), receipt))).toEqual([]));

  it('fails once, however often it is reported', () =>
    expect(after(submit, fail('handOver@1'), fail('handOver@1'))).toEqual(after(submit, fail('handOver@1'))));

  it('is resumed by the head of the board alone', () => {
    const submission = fold(decider, after(submit, fail('handOver@1')));
    const order = { ...resume, by: actor('chairman') };
    expect(refusalOf(() => decider.decide(order, submission)).code).toBe('role-may-not');
  });
});

describe('a package is not resumed', () => {
  it.each([
    ['while its hand-over is under way', [submit], 'hand-over-not-failed'],
    ['when it was received', [submit, receipt], 'no-such-package'],
    ['before it was submitted', [], 'no-such-package'],
  ])('%s', (_when, orders, code) => {
    const submission = fold(decider, after(...orders));
    expect(refusalOf(() => decider.decide(resume, submission)).code).toBe(code);
    const told = packageStandings(submission, board).find(({ act }) => act === 'resume-hand-over');
    expect(told).toMatchObject({ state: 'blocked', because: { code } });
  });
});

it('tells the head of the board that a failed hand-over may be resumed, and others whose it is', () => {
  const submission = fold(decider, after(submit, fail('handOver@1')));
  expect(packageStandings(submission, board)).toEqual([
    { act: 'resume-hand-over', state: 'now' },
    { act: 'record-receipt', state: 'now' },
  ]);
  expect(packageStandings(submission, actor('chairman'))).toHaveLength(2);
  for (const told of packageStandings(submission, actor('chairman')))
    expect(told).toMatchObject({ state: 'others', roles: ['headOfBoard'], because: { code: 'role-may-not' } });
});
