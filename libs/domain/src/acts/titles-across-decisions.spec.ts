import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { after, clerk, decider, law, monday, opening, order } from '@app/testing';
import type { DossierFact } from '../dossier/facts';
import type { Dossier, LiveDossier } from '../dossier/state';
import type { LegalDay } from '../kernel/decider';
import type { AwardCode } from '../rulebook/awards';
import { highestOfTitles, restoredTitles } from './bonuses';

interface Proposed {
  award: AwardCode;
  candidate?: string;
  period?: { from: LegalDay; to: LegalDay };
}

const year = (n: number) => ({ from: `${n}-01-01`, to: `${n}-12-31` });

/** Dossiers of some people, decided and cancelled in turn, each decision weighed against all the others. */
class Book {
  private readonly dossiers = new Map<string, Dossier>();
  private decisions = 0;

  constructor(
    proposed: Readonly<Record<string, Proposed>>,
    private readonly kept = (candidate: string) => candidate,
  ) {
    for (const [id, { award, candidate = 'p-1', period = year(2025) }] of Object.entries(proposed)) {
      const data = { ...opening, award, type: 'merit', period, candidate: { kind: 'person', id: candidate } } as const;
      this.dossiers.set(id, after(order(clerk, 'OpenDossier', data)).reduce(decider.evolve, decider.initial));
    }
  }

  decide(ids: readonly string[], on: LegalDay = monday): DossierFact[] {
    const cause = this.cause();
    const facts = ids.map((id): [string, DossierFact[]] => {
      const { award } = this.live(id);
      const data = { ...cause, on, authority: 'unitHead', award, bonus: law.bonusFor(award, 'person', on) } as const;
      return [id, [{ type: 'DossierDecided', data }]];
    });
    return this.happen(highestOfTitles(law, this.some(ids), new Map(facts), on, cause, this.beside(ids)));
  }

  cancel(ids: readonly string[]): DossierFact[] {
    const cause = this.cause();
    const restored = restoredTitles(law, this.some(ids), monday, cause, this.beside(ids));
    const gone = ids.map((id): [string, DossierFact[]] => [
      id,
      [{ type: 'AwardCancelled', data: { ...cause, ground: 'Kê khai sai', paper: '1/KL' } }],
    ]);
    return this.happen(new Map([...gone, ...restored]));
  }

  /** What each brings, and what has been paid for it. */
  brings = (id: string) => this.live(id).decision?.bonus?.vnd ?? null;
  paid = (id: string) => this.live(id).decision?.paidVnd ?? 0;
  insteadOf = (id: string) => this.live(id).decision?.outdoneBy;
  inForce = (id: string) => this.live(id).custody === 'result';

  private live = (id: string) => this.dossiers.get(id) as LiveDossier;
  private some = (ids: readonly string[]) => new Map(ids.map((id) => [id, this.live(id)]));
  private beside = (ids: readonly string[]) => ({
    dossiers: new Map([...this.dossiers].filter(([id]) => !ids.includes(id))),
    kept: this.kept,
  });
  private cause() {
    this.decisions += 1;
    return { decision: `decision/${this.decisions}`, number: `${this.decisions}/QĐ`, by: 'p-9' };
  }
  private happen(facts: ReadonlyMap<string, DossierFact[]>): DossierFact[] {
    for (const [id, list] of facts) this.dossiers.set(id, list.reduce(decider.evolve, this.live(id)));
    return [...facts.values()].flat();
  }
}

const base = 2_340_000;

describe('report 01: one person, one time, the highest title', () => {
  interface Case {
    candidate: string;
    period: { from: LegalDay; to: LegalDay };
    on: LegalDay;
    decisions: AwardCode[][];
    expected: Record<string, number | null>;
    why: string;
  }
  const file = join(__dirname, '../../../../test/reports/01-two-titles-two-decisions.json');
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] };

  it.each(cases.map((one) => [`${one.decisions.join(' then ')}: ${one.why}`, one] as const))('%s', (_name, one) => {
    const awards = Object.keys(one.expected) as AwardCode[];
    const { candidate, period } = one;
    const book = new Book(Object.fromEntries(awards.map((award) => [award, { award, candidate, period }])));
    for (const decision of one.decisions) book.decide(decision, one.on);
    expect(Object.fromEntries(awards.map((award) => [award, book.brings(award)]))).toEqual(one.expected);
    const sum = (of: readonly (number | null)[]) => of.reduce<number>((all, vnd) => all + (vnd ?? 0), 0);
    expect(sum(awards.map(book.paid))).toBe(sum(Object.values(one.expected)));
  });
});

describe('titles of one time in several decisions', () => {
  const both = () => new Book({ low: { award: 'LDTT' }, high: { award: 'CSTDCS' } });

  it('a lower one later brings nothing, and its decision says which one is paid instead', () => {
    const book = both();
    book.decide(['high']);
    const [decided] = book.decide(['low'], '2025-10-20');
    expect(decided).toMatchObject({
      data: { bonus: null, outdoneBy: { dossier: 'high', basis: { article: 'Điều 49 khoản 5' } } },
    });
  });

  it('a lower one before is set off from the higher, and says so from then on', () => {
    const book = both();
    book.decide(['low']);
    const [decided, changed] = book.decide(['high'], '2025-10-20');
    const setOff = { titles: [{ dossier: 'low', vnd: 710_000 }], dueVnd: base - 710_000 };
    expect(decided).toMatchObject({ type: 'DossierDecided', data: { bonus: { vnd: base }, setOff } });
    expect(changed).toMatchObject({
      type: 'BonusChanged',
      data: { decision: 'decision/2', number: '2/QĐ', bonus: null, outdoneBy: { dossier: 'high' }, dueVnd: 0 },
    });
  });

  it.each([
    ['paid before', ['low', 'high'], 0],
    ['never paid', ['high', 'low'], 710_000],
  ])('a lower one that was %s is restored when the higher is cancelled', (_paid, decisions, dueVnd) => {
    const book = both();
    for (const id of decisions) book.decide([id]);
    expect(book.cancel(['high']).at(-1)).toMatchObject({
      type: 'BonusChanged',
      data: { bonus: { vnd: 710_000 }, dueVnd },
    });
    expect([book.brings('low'), book.paid('low'), book.insteadOf('low')]).toEqual([710_000, 710_000, undefined]);
  });

  it('what was set off is paid when the lower one is cancelled', () => {
    const book = both();
    book.decide(['low']);
    book.decide(['high']);
    expect(book.cancel(['low']).at(-1)).toMatchObject({ data: { bonus: { vnd: base }, dueVnd: 710_000 } });
  });

  it('of three the next highest stands for the highest that is cancelled, and the lowest names it', () => {
    const book = new Book({ low: { award: 'LDTT' }, mid: { award: 'CSTDCS' }, high: { award: 'CSTDT' } });
    for (const id of ['mid', 'high', 'low']) book.decide([id]);
    book.cancel(['high']);
    expect([book.brings('mid'), book.brings('low'), book.insteadOf('low')]).toEqual([base, null, 'mid']);
  });

  it('are of one time where a day was typed otherwise, and of one person under two entries', () => {
    const period = { from: '2025-01-02', to: '2025-12-31' };
    const book = new Book({ low: { award: 'LDTT', period, candidate: 'p-2' }, high: { award: 'CSTDCS' } }, () => 'p-1');
    book.decide(['low']);
    book.decide(['high']);
    expect(book.brings('low')).toBeNull();
  });

  it.each([
    ['of another year', { period: year(2024) }],
    [
      'of halves of a year that do not meet',
      { period: { from: '2025-01-01', to: '2025-06-30' } },
      { from: '2025-07-01', to: '2025-12-31' },
    ],
    ['of two years together', { period: { from: '2024-01-01', to: '2025-12-31' } }],
    ['of another person', { candidate: 'p-2' }],
  ])('%s are both paid', (_name, other: Partial<Proposed>, period = year(2025)) => {
    const book = new Book({ low: { award: 'LDTT', ...other }, high: { award: 'CSTDCS', period } });
    book.decide(['low']);
    book.decide(['high']);
    expect([book.brings('low'), book.brings('high')]).toEqual([710_000, base]);
  });

  it('bring together what the highest in force brings, after any decisions and cancellations', () => {
    const titles = ['LDTT', 'CSTDCS', 'CSTDT', 'CSTDTQ'] as const;
    const proposed = Object.fromEntries(
      titles.flatMap((award) => [
        [`a/${award}`, { award }],
        [`b/${award}`, { award, candidate: 'p-2' }],
        [`c/${award}`, { award, period: year(2024) }],
      ]),
    ) as Record<string, Proposed>;
    const ids = Object.keys(proposed);
    const act = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const book = new Book(proposed);
        const cancelled = new Set<string>();
        for (const chosen of acts) {
          const [inForce, others] = [chosen.filter(book.inForce), chosen.filter((id) => !book.inForce(id))];
          if (inForce.length > 0) book.cancel(inForce);
          for (const id of inForce) cancelled.add(id);
          const fresh = others.filter((id) => !cancelled.has(id));
          if (fresh.length > 0) book.decide(fresh);
          for (const group of ['a/', 'b/', 'c/']) {
            const now = ids.filter((id) => id.startsWith(group) && book.inForce(id));
            const own = now.map((id) => law.bonusFor(proposed[id]!.award, 'person', monday)!.vnd);
            const highest = Math.max(0, ...own);
            expect(now.reduce((sum, id) => sum + (book.brings(id) ?? 0), 0)).toBe(highest);
            expect(now.reduce((sum, id) => sum + book.paid(id), 0)).toBe(highest);
            for (const id of now) expect(book.brings(id) === null).toBe(now.includes(book.insteadOf(id) ?? ''));
          }
        }
      }),
    );
  });
});
