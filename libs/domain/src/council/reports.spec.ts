import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actor, law, morning, seatedCouncil, story } from '@app/testing';
import { fold, type Actor } from '../kernel/decider';
import { DomainError } from '../kernel/domain-error';
import type { AwardCode } from '../rulebook/awards';
import { sessionDecider } from './session';
import type { LiveSession, SessionFact, SessionOrder } from './session-facts';
import { resultsOf } from './session-results';

// Sessions from the field, each with what should come of it; everything in them is invented.

type Step = [what: string, ...numbers: number[]];
interface Case {
  members: number;
  award?: AwardCode;
  rule?: { pass: string; quorum: string };
  steps: Step[];
  expected: unknown;
  why: string;
}
const report = (name: string): Case[] => {
  const text = readFileSync(join(__dirname, '../../../../test/reports', `${name}.json`), 'utf8');
  return (JSON.parse(text) as { cases: Case[] }).cases;
};

const decider = sessionDecider(law);
const day = '2025-09-08';
const ground = 'Ghi nhầm số phiếu (minh họa)';
const secretary = actor('councilSecretary');
const tellers = [1, 2].map((n) => actor('teller', { person: `t-${n}` }));
const people = (count: number) => Array.from({ length: count }, (_, n) => `m-${n + 1}`);

class Sitting {
  private told: SessionFact[] = [];
  private readonly known;

  constructor(one: Case) {
    const seats = { secretary: secretary.person, tellers: tellers.map((t) => t.person) };
    this.known = seatedCouncil(people(one.members), seats);
    const question = {
      award: one.award ?? ('CSTDTQ' as const),
      type: 'merit',
      procedure: 'standard',
      unitKind: 'agency',
    } as const;
    const rule = law.routeFor({ ...question, on: day }).council!;
    if (one.rule) expect(one.rule).toEqual({ pass: said(rule.pass), quorum: said(rule.quorum) });
    this.order(secretary, 'PlanSession', { council: 'HD', title: 'Phiên họp', on: day }, '2025-08-04');
    for (const n of [1, 2]) this.order(secretary, 'AddItem', { dossier: `d/${n}`, rule }, '2025-08-04');
    this.order(secretary, 'FreezeAgenda', { rules: [] }, '2025-08-04');
  }

  get session(): LiveSession {
    return fold(decider, this.told) as LiveSession;
  }

  take([what, ...numbers]: Step): void {
    const item = Number(/item (\d)/.exec(what)?.[1] ?? 1);
    const [yes, no] = numbers;
    const votes = { item, for: yes, against: no, ...(what.includes('with a ground') ? { ground } : {}) };
    const teller = /^teller (\d) counts/.exec(what)?.[1];
    if (what === 'attendance') this.order(secretary, 'RecordAttendance', { present: people(yes!) });
    else if (what.startsWith('count')) tellers.forEach((by) => this.order(by, 'CountVotes', votes));
    else if (teller) this.order(tellers[Number(teller) - 1]!, 'CountVotes', votes);
    else if (what.startsWith('open vote')) this.order(secretary, 'RecordOpenVote', votes);
    else if (what.startsWith('defer')) this.order(secretary, 'DeferItem', { item, ground });
    else if (what === 'sign') this.order(secretary, 'SignMinutes', { number: '5/BB' });
    else throw new Error(`no such step: ${what}`);
  }

  /** All of these steps; where the last one is refused, its code. */
  play(steps: readonly Step[]): string | null {
    for (const step of steps.slice(0, -1)) this.take(step);
    try {
      this.take(steps.at(-1)!);
      return null;
    } catch (error) {
      if (error instanceof DomainError) return error.code;
      throw error;
    }
  }

  private order(by: Actor, type: SessionOrder['type'], data: object, on = day): void {
    const order = { type, data: { known: this.known, ...data }, by, at: morning(on) } as unknown as SessionOrder;
    this.told = story(decider, [order], this.told);
  }
}

const said = (share: { numerator: number; denominator: number; of: string }) =>
  `${share.numerator}/${share.denominator} of ${share.of === 'allMembers' ? 'all' : share.of}`;
const played = (one: Case) => {
  const sitting = new Sitting(one);
  return { sitting, refused: sitting.play(one.steps) };
};

describe('report 08: members leave after their vote', () => {
  const [voted, broken] = report('08-member-leaves-after-his-vote') as [Case, Case];

  it(voted.why, () => {
    const { sitting, refused } = played(voted);
    expect(refused).toBeNull();
    const { status, results } = sitting.session;
    const of = (item: number) => results.find((r) => r.item === item);
    const signed = status === 'signed';
    expect({ 'item 1': of(1)?.outcome, 'item 2': of(2)?.outcome, signed }).toEqual(voted.expected);
    expect(of(1)).toMatchObject({ present: 19, members: 19 });
  });

  it(broken.why, () => {
    expect(broken.expected).toEqual({ 'item 2': 'refused: no quorum, when it is counted' });
    expect(played(broken).refused).toBe('no-quorum');
  });
});

describe('report 09: a count that was agreed and wrong', () => {
  const [one] = report('09-count-agreed-and-wrong') as [Case];

  it(one.why, () => {
    const { sitting, refused } = played(one);
    expect(refused).toBeNull();
    const [{ closed, rounds }] = sitting.session.items as [LiveSession['items'][number]];
    const { 'item 1': votes } = one.expected as { 'item 1': object };
    expect(closed).toMatchObject(votes);
    expect(rounds.map(({ counts }) => counts)).toMatchObject([
      [
        { for: 9, against: 8 },
        { for: 9, against: 8 },
      ],
    ]);
  });
});

describe('report 10: a show of hands over ballots', () => {
  const codes: Readonly<Record<string, string>> = {
    'refused: counted by two tellers': 'item-counted-by-tellers',
    'refused: this award is voted by ballot': 'ballot-required',
  };
  it.each(report('10-show-of-hands-over-ballots').map((one) => [`${one.award}: ${one.why}`, one] as const))(
    '%s',
    (_name, one) => {
      const { sitting, refused } = played(one);
      if (one.expected !== 'passed') return expect(refused).toBe(codes[String(one.expected)]);
      expect(refused).toBeNull();
      sitting.take(['defer item 2']);
      expect(resultsOf(sitting.session)[0]!.outcome).toBe('passed');
    },
  );
});
