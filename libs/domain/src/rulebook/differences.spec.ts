import { law } from '@app/testing';
import { differencesBetween } from './differences';

const merit = { award: 'CTD-CP', type: 'merit', procedure: 'standard', unitKind: 'agency' } as const;
const under = (on: string) => ({
  ...{ route: law.routeFor({ ...merit, on }), verdict: null },
  papers: law.papersFor({ ...merit, recipient: 'collective', on }),
  bonus: law.bonusFor(merit.award, 'collective', on),
});
const none = { route: null, papers: null, bonus: null, verdict: null };

describe('what two laws say of a dossier', () => {
  it('is nothing where they say the same', () =>
    expect(differencesBetween(under('2024-08-01'), under('2025-06-30'))).toEqual([]));

  it('is also the money, which grew with the base salary', () =>
    expect(differencesBetween(under('2024-06-30'), under('2024-07-01'))).toEqual([
      { aspect: 'bonus', key: 'bonus', says: null, now: '21600000 VND, RECALLED', then: '28080000 VND, INFERRED' },
    ]));

  it('is the same the other way round, said the other way', () => {
    const turned = differencesBetween(under('2025-08-01'), under('2025-06-30')).map(({ now, then, ...what }) => ({
      ...what,
      now: then,
      then: now,
    }));
    expect(new Set(turned)).toEqual(new Set(differencesBetween(under('2025-06-30'), under('2025-08-01'))));
    expect(turned.length).toBeGreaterThan(0);
  });

  it('is also that one says without a source what the other proved', () => {
    const { route, ...rest } = under('2025-08-01');
    const { pass } = route.council!;
    const unproved = { ...pass, basis: { ...pass.basis, confidence: 'RECALLED' as const } };
    const differences = differencesBetween(
      { route, ...rest },
      { route: { ...route, council: { ...route.council!, pass: unproved } }, ...rest },
    );
    expect(differences).toEqual([
      { aspect: 'pass', key: 'award', says: null, now: expect.any(String), then: expect.stringContaining('RECALLED') },
    ]);
  });

  it('is everything where one of them has no rule', () => {
    const differences = differencesBetween(under('2025-06-30'), none);
    expect(differences.every(({ then }) => then === null)).toBe(true);
    expect(differences.map(({ aspect }) => aspect)).toEqual(expect.arrayContaining(['route', 'authority', 'deadline']));
  });

  it('names thresholds, limits and the standing of each condition', () => {
    const { route, papers, bonus } = under('2025-08-01');
    const harder = { ...route, council: { ...route.council!, pass: { ...route.council!.pass, numerator: 19 } } };
    const verdict = (standing: 'met' | 'unknown') => ({
      ...{ rulebook: 'x', award: 'CTD-CP', on: '2025-08-01', result: standing === 'met' ? 'eligible' : 'open' },
      conditions: [
        { key: '§4.2 a', says: 'a', standing: 'met' },
        { key: '§4.2 a', says: 'b', standing },
      ],
    });
    const differences = differencesBetween(
      { route, papers, bonus, verdict: verdict('met') as never },
      { route: harder, papers: { ...papers, papers: [] }, bonus, verdict: verdict('unknown') as never },
    );
    expect(differences.filter(({ aspect }) => aspect === 'paper').map(({ key, then }) => [key, then])).toEqual(
      papers.papers.map(({ paper }) => [paper, null]),
    );
    expect(differences.filter(({ aspect }) => aspect !== 'paper')).toEqual([
      {
        aspect: 'pass',
        key: 'award',
        says: null,
        now: expect.stringMatching(/^\d+\/\d+ /),
        then: expect.stringMatching(/^19\//),
      },
      { aspect: 'verdict', key: 'verdict', says: null, now: 'eligible', then: 'open' },
      { aspect: 'condition', key: '§4.2 a', says: 'b', now: 'met', then: 'unknown' },
    ]);
  });
});
