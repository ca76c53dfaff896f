import { after, clerk, decider, everyWay, law, monday, opening, order, walkWay } from '@app/testing';
import type { DossierFact } from '../dossier/facts';
import { fold, type LegalDay } from '../kernel/decider';
import type { AwardCode, Authority, RecipientKind } from '../rulebook/awards';
import { highestOfTitles, nothingBeside, payerOf, type Kept } from './bonuses';

const cause = { decision: 'decision/1', number: '1/QĐ', by: 'p-1' };
const year = (n: number) => ({ from: `${n}-01-01`, to: `${n}-12-31` });
interface Given {
  award: AwardCode;
  period?: { from: LegalDay; to: LegalDay };
  candidate?: string;
}

/** What each is paid when one decision gives all of them. */
function paid(given: readonly Given[], on = monday, kept: Kept = nothingBeside.kept): (number | null)[] {
  const dossiers = given.map(({ award, period = year(2024), candidate = 'candidate-1' }, n) => {
    const kind: RecipientKind = 'person';
    const data = { ...opening, code: `HS-2025-00000${n}`, award, type: 'merit', period } as const;
    return fold(decider, after(order(clerk, 'OpenDossier', { ...data, candidate: { kind, id: candidate } })));
  });
  const facts = given.map(({ award }): DossierFact[] => [
    {
      type: 'DossierDecided',
      data: {
        ...{ decision: 'decision/1', number: '1/QĐ', on, authority: 'chairman', award, by: 'p-1' },
        bonus: law.bonusFor(award, 'person', on),
      },
    },
  ]);
  const asMap = <T>(all: readonly T[]) => new Map(all.map((one, n) => [`dossier/${n}`, one]));
  const made = highestOfTitles(law, asMap(dossiers), asMap(facts), on, cause, { ...nothingBeside, kept });
  return [...made.values()].map(([fact]) => (fact?.type === 'DossierDecided' ? (fact.data.bonus?.vnd ?? null) : null));
}

const base = 2_340_000;

describe('several awards at one time', () => {
  it('10.1/R4', () => {
    expect(paid([{ award: 'LDTT' }, { award: 'CSTDCS' }])).toEqual([null, base]);
    expect(paid([{ award: 'CSTDT' }, { award: 'CSTDCS' }, { award: 'LDTT' }])).toEqual([3 * base, null, null]);
    expect(
      paid([
        { award: 'CSTDCS', period: year(2023) },
        { award: 'CSTDCS', period: year(2024) },
      ]),
    ).toEqual([base, base]);
  });

  it('10.1/R5', () =>
    expect(
      paid([
        { award: 'BK-T', period: year(2023) },
        { award: 'BK-TTg', period: year(2024) },
      ]),
    ).toEqual([1.5 * base, 3.5 * base]));

  it('10.1/R6', () => expect(paid([{ award: 'CSTDT' }, { award: 'BK-T' }])).toEqual([3 * base, 1.5 * base]));

  it('are of one recipient where two entries are one person', () => {
    const titles: Given[] = [{ award: 'LDTT' }, { award: 'CSTDCS', candidate: 'candidate-2' }];
    expect(paid(titles, monday, () => 'candidate-1')).toEqual([null, base]);
  });

  it('are of one recipient: two people of one year are both paid', () =>
    expect(paid([{ award: 'LDTT' }, { award: 'CSTDCS', candidate: 'candidate-2' }])).toEqual([710_000, base]));

  it('say which other one is paid instead, and on what ground', () => {
    const dossier = fold(decider, after(order(clerk, 'OpenDossier', { ...opening, award: 'LDTT', type: 'merit' })));
    const fact = (award: AwardCode): DossierFact => ({
      type: 'DossierDecided',
      data: {
        ...{ decision: 'decision/1', number: '1/QĐ', on: monday, authority: 'unitHead', award, by: 'p-1' },
        bonus: law.bonusFor(award, 'person', monday),
      },
    });
    const facts = new Map([
      ['a', [fact('LDTT')]],
      ['b', [fact('CSTDCS')]],
    ]);
    const own = new Map([...facts.keys()].map((id) => [id, dossier]));
    const made = highestOfTitles(law, own, facts, monday, cause, nothingBeside);
    expect(made.get('a')![0]).toMatchObject({
      data: { bonus: null, outdoneBy: { dossier: 'b', basis: { article: 'Điều 49 khoản 5' } } },
    });
  });
});

it('10.1/R8', () => {
  const ways = everyWay.filter(({ route }) => route.award === 'BK-TTg');
  const given = ways.flatMap((way) =>
    walkWay(way, 'HS-2025-000001').flatMap(({ facts }) =>
      facts.flatMap((f) =>
        f.type === 'DossierDecided' ? [{ ...f.data, type: way.route.type, book: way.route.rulebook }] : [],
      ),
    ),
  );
  const abroad = given.filter(({ type }) => type === 'external');
  expect(abroad.map(({ book }) => book)).toContain('nd152-2025');
  for (const { bonus, keepsake } of abroad)
    expect([bonus?.vnd, keepsake?.article]).toEqual([expect.any(Number), expect.stringContaining('Điều 48 khoản 4')]);
  expect(given.filter(({ type, keepsake }) => type !== 'external' && keepsake)).toEqual([]);
});

it('10.1/R7', () => {
  const payers: [Authority, string][] = [
    ['unitHead', 'unit'],
    ['districtChair', 'district'],
    ['communeChair', 'commune'],
    ['chairman', 'province'],
    ['government', 'province'],
    ['primeMinister', 'province'],
    ['president', 'province'],
  ];
  for (const [authority, payer] of payers) expect(payerOf(authority)).toBe(payer);
});
