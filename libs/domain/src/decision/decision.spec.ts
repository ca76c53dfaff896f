import {
  actor,
  andThen,
  archived,
  atDecider,
  board,
  ceremonyClerk,
  chairman,
  decided,
  decider as dossierRules,
  ground,
  law,
  monday,
  morning,
  order as asking,
  owedAfter,
  refusalOf,
} from '@app/testing';
import { cancelDecision, issueDecision, publishResults, returnObjects } from '../acts/decision';
import type { ActFacts, Dossiers } from '../acts/each';
import { summariseDecision } from '../acts/summaries';
import type { DossierFact } from '../dossier/facts';
import { fold, system, type Actor } from '../kernel/decider';
import { decisionDecider } from './decision';
import type { Decision, DecisionFact, LiveDecision } from './facts';

const stream = 'decision/1';
const decider = decisionDecider(law);
const [first, second, third] = ['HS-2025-000001', 'HS-2025-000002', 'HS-2025-000003'] as const;

/** One decision and its dossiers, as acts make them. */
class Story {
  own: Decision = decider.initial;
  facts: DecisionFact[] = [];
  private readonly logs = new Map<string, readonly DossierFact[]>();

  constructor(...codes: readonly string[]) {
    for (const code of codes)
      this.logs.set(
        code,
        atDecider.map((fact) => renamed(fact, code)),
      );
  }

  static issued(...codes: readonly string[]): Story {
    const story = new Story(...codes);
    const data = { stream, number: '88/QĐ', on: monday };
    return story.add(issueDecision(law, story.own, story.dossiers(codes), data, { by: chairman, at: morning(monday) }));
  }

  dossiers(codes: readonly string[]): Dossiers {
    return new Map(codes.map((code) => [code, fold(dossierRules, this.logs.get(code)!)]));
  }

  publish(codes: readonly string[], by: Actor = board, at = morning(monday)): this {
    return this.add(publishResults(law, this.own, this.dossiers(codes), { place: 'Cổng thông tin' }, { by, at }));
  }

  cancel(codes: readonly string[], number = '90/QĐ', on = monday): this {
    const data = { stream, number, ground, paper: 'KL 2' };
    return this.add(cancelDecision(law, this.own, this.dossiers(codes), data, { by: chairman, at: morning(on) }));
  }

  giveBack(codes: readonly string[]): this {
    const who = { by: ceremonyClerk, at: morning(monday) };
    return this.add(returnObjects(law, this.own, this.dossiers(codes), { paper: 'BB-3' }, who));
  }

  /** As if each had been handed over. */
  handedOver(codes: readonly string[]): this {
    for (const code of codes)
      this.logs.set(
        code,
        archived.map((fact) => renamed(fact, code)),
      );
    return this;
  }

  tell(): this {
    const order = { type: 'RecordResultLetters', data: {}, by: system, at: morning(monday) } as const;
    return this.add({ own: decider.decide(order, this.own), dossiers: new Map() });
  }

  pay(by: Actor): this {
    const order = { type: 'SendBonusList', data: { paper: '15/DS' }, by, at: morning(monday) } as const;
    return this.add({ own: decider.decide(order, this.own), dossiers: new Map() });
  }

  get owed(): string[] {
    return (this.own as LiveDecision).owed.map(({ kind, owedBy }) => `${kind} by ${owedBy}`).sort();
  }

  owedOn(code: string): string[] {
    const dossier = fold(dossierRules, this.logs.get(code)!);
    return dossier.custody === 'absent' ? [] : dossier.owed.map(({ kind }) => kind);
  }

  private add({ own, dossiers }: ActFacts<DecisionFact>): this {
    this.facts.push(...own);
    this.own = own.reduce(decider.evolve, this.own);
    for (const [code, made] of dossiers) this.logs.set(code, [...this.logs.get(code)!, ...made]);
    return this;
  }
}

function renamed(fact: DossierFact, code: string): DossierFact {
  if (fact.type !== 'DossierOpened') return fact;
  return { ...fact, data: { ...fact.data, code, candidate: { kind: 'person', id: `candidate of ${code}` } } };
}

describe('a decision', () => {
  it('owes its publication and its list of bonuses once, however many dossiers are in it', () => {
    const story = Story.issued(first, second, third);
    expect(story.owed).toEqual(['bonusList by headOfBoard', 'publish by headOfBoard']);
    for (const code of [first, second, third]) expect(story.owedOn(code)).toEqual([]);
    expect(summariseDecision(story.own)).toMatchObject({ live: true, nextDueAt: expect.stringContaining('2025-08') });
  });

  it('is published dossier by dossier or at once: the duty ends with the last, and each is handed over by a date of its own', () => {
    const story = Story.issued(first, second, third).publish([second]);
    expect(story.owed).toContain('publish by headOfBoard');
    story.publish([first, third]);
    expect(story.owed).toEqual(['bonusList by headOfBoard', 'resultLetters by system']);
    for (const code of [first, second, third]) expect(story.owedOn(code)).toEqual(['present']);
  });

  it('is published by nobody twice', () => {
    const story = Story.issued(first, second).publish([first, second]);
    expect(refusalOf(() => story.publish([first]))).toMatchObject({ code: 'wrong-custody' });
  });

  it('tells the units what was published since they were told last, and nothing of what was cancelled meanwhile', () => {
    const story = Story.issued(first, second, third).publish([first]).tell();
    expect(story.facts.at(-2)).toMatchObject({ type: 'ResultLettersSent', data: { dossiers: [first] } });
    story.publish([second, third]).cancel([second]).tell();
    expect(story.facts.at(-2)).toMatchObject({ type: 'ResultLettersSent', data: { dossiers: [third] } });
    expect(story.owed).toEqual(['bonusList by headOfBoard']);
    expect(story.tell().facts.filter(({ type }) => type === 'ResultLettersSent')).toHaveLength(2);
  });

  it('is paid by whoever owes it, with what is still to be paid', () => {
    const story = Story.issued(first, second);
    expect(refusalOf(() => story.pay(chairman))).toMatchObject({ code: 'role-may-not' });
    story.cancel([second]).pay(board);
    const total = (story.own as LiveDecision).items[0]!.bonus!.vnd;
    expect(story.facts.find(({ type }) => type === 'BonusListSent')).toMatchObject({ data: { totalVnd: total } });
    expect(refusalOf(() => story.pay(board))).toMatchObject({ code: 'bonus-list-not-owed' });
  });

  it('owes nothing of what it was cancelled for before it was published', () => {
    const story = Story.issued(first, second).publish([first]);
    expect(story.cancel([second]).owed).toEqual(['bonusList by headOfBoard', 'resultLetters by system']);
    expect(story.cancel([first]).owed).toEqual([]);
  });

  it.each(['8.4/Objects, money'])(
    '%s: what was handed over comes back, once a cancellation, not once a dossier',
    () => {
      const story = Story.issued(first, second, third).publish([first, second, third]).tell().pay(board);
      story.handedOver([first, second, third]).cancel([first, second]);
      expect(story.owed).toEqual(['returnObjects by headOfBoard']);
      expect(story.owedOn(first)).toEqual([]);
      expect(story.giveBack([first]).owed).toEqual(['returnObjects by headOfBoard']);
      story.cancel([third], '91/QĐ', '2025-08-20');
      expect(story.owed).toHaveLength(2);
      // Each cancellation has a date of its own.
      const [one, other] = (story.own as LiveDecision).owed.map(({ dueAt }) => dueAt);
      expect(one! < other!).toBe(true);
      expect(story.giveBack([second]).owed).toHaveLength(1);
      expect(story.giveBack([third]).owed).toEqual([]);
      expect(refusalOf(() => story.giveBack([third]))).toMatchObject({ code: 'nothing-to-return' });
    },
  );

  it('of before, whose dossiers owe their publication themselves, goes on as it was', () => {
    const own = fold(
      decider,
      Story.issued(first).facts.filter(({ type }) => type === 'DecisionIssued'),
    );
    const order = { type: 'RecordPublication', data: { dossiers: [first], place: 'Cổng thông tin' } } as const;
    const facts = decider.decide({ ...order, by: board, at: morning(monday) }, own);
    expect(facts.map(({ type }) => type)).toEqual(['ResultsPublished', 'ObligationArmed']);
    const basis = { text: 'Tham số của tỉnh', article: 'x', confidence: 'INFERRED' } as const;
    const publish = {
      id: 'publish@9',
      kind: 'publish',
      dueAt: morning(monday),
      remindAt: [],
      owedBy: 'headOfBoard',
    } as const;
    const armed = { type: 'ObligationArmed', data: { obligation: { ...publish, basis } } } as const;
    const published = asking(board, 'PublishResult', { place: 'Cổng thông tin' });
    expect(owedAfter(andThen([...decided, armed], published)).map(({ kind }) => kind)).toEqual(['present']);
  });
});

it('a unit pays its own decisions, and no other unit does', () => {
  const unit = 'so-y-te';
  const bonus = law.bonusFor('GK', 'person', monday);
  const items = [{ dossier: first, award: 'GK' as const, bonus }];
  const data = { number: '1/QĐ', on: monday, authority: 'unitHead' as const, unit, publishing: [], items };
  const head = actor('unitHead', { unit });
  const issued = decider.decide({ type: 'IssueDecision', data, by: head, at: morning(monday) }, decider.initial);
  const pay = (by: Actor) =>
    decider.decide({ type: 'SendBonusList', data: { paper: '1/DS' }, by, at: morning(monday) }, fold(decider, issued));
  expect(refusalOf(() => pay(board))).toMatchObject({ code: 'role-may-not' });
  expect(refusalOf(() => pay(actor('unitHead', { unit: 'so-khac' })))).toMatchObject({ code: 'not-your-unit' });
  expect(pay(head).map(({ type }) => type)).toEqual(['BonusListSent', 'ObligationMet']);
});
