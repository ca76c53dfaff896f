import fc from 'fast-check';
import { after, ceremonyClerk, clerk, decider, law, monday, morning, opening, order } from '@app/testing';
import { ceremonyDecider } from '../ceremony/ceremony';
import type { Dossier, LiveDossier } from '../dossier/state';
import type { Authority, AwardCode, RecipientKind } from '../rulebook/awards';
import { planCeremony } from './ceremony';

type Called = readonly [AwardCode, RecipientKind, Authority];

const opened = after(order(clerk, 'OpenDossier', opening)).reduce(decider.evolve, decider.initial) as LiveDossier;

/** Published, and waiting for its ceremony: this award, given to this kind of recipient by this authority. */
function waiting([award, kind, authority]: Called, more: { posthumous?: true } = {}): Dossier {
  const decision = { stream: 'decision/1', number: '1/QĐ', on: monday, award, authority, bonus: null, paidVnd: 0 };
  const candidate = { kind, id: 'candidate-1' };
  return { ...opened, ...more, custody: 'ceremony', candidate, decision, route: null as never };
}

/** In which order they are called, whatever the order in which they were put on the list. */
function called(list: readonly Called[]): string[] {
  const dossiers = new Map(list.map((one) => [one.slice(0, 2).join(' '), waiting(one)]));
  const data = { title: 'Lễ trao tặng', on: monday, place: 'Hội trường' };
  const who = { by: ceremonyClerk, at: morning(monday) };
  const [planned] = planCeremony(law, ceremonyDecider(law).initial, dossiers, data, who).own;
  return planned?.type === 'CeremonyPlanned' ? planned.data.list.map(({ dossier }) => dossier) : [];
}

// NĐ 152/2025 Điều 29 khoản 5: from above to below, titles before forms, class by class, collectives, households, persons.
const inOrder: readonly Called[] = [
  ['HCDL-1', 'person', 'president'],
  ['HCDL-3', 'person', 'president'],
  ['HCLD-1', 'collective', 'president'],
  ['HCLD-1', 'person', 'president'],
  ['HCLD-2', 'collective', 'president'],
  ['HCLD-3', 'collective', 'president'],
  ['HCLD-3', 'person', 'president'],
  ['CTD-CP', 'collective', 'government'],
  ['CSTDTQ', 'person', 'primeMinister'],
  ['BK-TTg', 'collective', 'primeMinister'],
  ['BK-TTg', 'household', 'primeMinister'],
  ['BK-TTg', 'person', 'primeMinister'],
  ['CTD-T', 'collective', 'chairman'],
  ['TTLDXS', 'collective', 'chairman'],
  ['CSTDT', 'person', 'chairman'],
  ['BK-T', 'collective', 'chairman'],
  ['BK-T', 'household', 'chairman'],
  ['BK-T', 'person', 'chairman'],
  ['TTLDTT', 'collective', 'unitHead'],
  ['GDVH', 'household', 'communeChair'],
  ['CSTDCS', 'person', 'unitHead'],
  ['LDTT', 'person', 'communeChair'],
  ['GK', 'collective', 'unitHead'],
  ['GK', 'household', 'unitHead'],
  ['GK', 'person', 'unitHead'],
];

describe('the order of calling', () => {
  it('goes down by level, titles before forms, class by class, to collectives, households, persons', () => {
    const expected = inOrder.map((one) => one.slice(0, 2).join(' '));
    fc.assert(
      fc.property(fc.shuffledSubarray([...inOrder], { minLength: inOrder.length }), (list) =>
        expect(called(list)).toEqual(expected),
      ),
    );
  });

  it('is of what the State gave, where that is another award than proposed', () => {
    const other = { ...waiting(['HCLD-3', 'person', 'president']), award: 'BK-TTg' } as Dossier;
    const list = new Map([
      ['proposed', waiting(['BK-TTg', 'collective', 'primeMinister'])],
      ['given', other],
    ]);
    const data = { title: 'Lễ trao tặng', on: monday, place: 'Hội trường' };
    const { own } = planCeremony(law, ceremonyDecider(law).initial, list, data, {
      by: ceremonyClerk,
      at: morning(monday),
    });
    expect(own[0]).toMatchObject({ data: { list: [{ dossier: 'given', award: 'HCLD-3' }, { dossier: 'proposed' }] } });
  });

  it('keeps what is equal as it was asked for', () => {
    const same = (n: number) => [`d-${n}`, waiting(['BK-T', 'person', 'chairman'])] as const;
    const data = { title: 'Lễ trao tặng', on: monday, place: 'Hội trường' };
    const who = { by: ceremonyClerk, at: morning(monday) };
    const { own } = planCeremony(law, ceremonyDecider(law).initial, new Map([same(3), same(1), same(2)]), data, who);
    expect(own[0]).toMatchObject({ data: { list: [{ dossier: 'd-3' }, { dossier: 'd-1' }, { dossier: 'd-2' }] } });
  });
});

// NĐ 152/2025 Điều 29 khoản 5: tặng before truy tặng, within one title or form.
it('those who have died are called last of their form, after persons, and last of the titles of a level', () => {
  const dead = { posthumous: true } as const;
  const dossiers = new Map([
    ['dead, title', waiting(['CSTDT', 'person', 'chairman'], dead)],
    ['dead, form', waiting(['BK-T', 'person', 'chairman'], dead)],
    ['person, form', waiting(['BK-T', 'person', 'chairman'])],
    ['collective, title', waiting(['TTLDXS', 'collective', 'chairman'])],
    ['person, title', waiting(['CSTDT', 'person', 'chairman'])],
    ['lower', waiting(['GK', 'collective', 'unitHead'])],
  ]);
  const data = { title: 'Lễ trao tặng', on: monday, place: 'Hội trường' };
  const [planned] = planCeremony(law, ceremonyDecider(law).initial, dossiers, data, {
    by: ceremonyClerk,
    at: morning(monday),
  }).own;
  const list = planned?.type === 'CeremonyPlanned' ? planned.data.list : [];
  expect(list.map(({ dossier }) => dossier)).toEqual([
    ...['collective, title', 'person, title', 'dead, title'],
    ...['person, form', 'dead, form', 'lower'],
  ]);
  expect(list.filter(({ posthumous }) => posthumous)).toHaveLength(2);
});
