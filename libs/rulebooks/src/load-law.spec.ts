import { join } from 'node:path';
import { BadRulebook, check, loadLaw } from './load-law';
import { calendarSchema } from './schema';

const law = loadLaw(join(__dirname, '../rules'));
const routes = ['2024-03-01', '2025-08-01'].flatMap((on) =>
  law.routesOn(on).map((route) => [route.rulebook, route.award, route.type, route.decider, route] as const),
);

describe('a route', () => {
  it.each(routes)(
    '%s %s %s %s starts with the draft, ends in the archive, and rests on grounds',
    (_book, _award, _type, _decider, route) => {
      expect([route.custodies[0], route.custodies.at(-1)]).toEqual(['draft', 'archive']);
      for (const track of route.tracks) expect(route.custodies).toContain(track.before);
      for (const clock of route.clocks) expect(clock.basis.text).not.toBe('');
      expect(route.custodies.includes('council')).toBe(route.council !== null);
    },
  );
});

describe('the law of a day', () => {
  const title = { award: 'LDTT', type: 'merit', procedure: 'standard' } as const;

  it('knows the district chair until 30/06/2025 only', () => {
    expect(law.routeFor({ ...title, unitKind: 'district', on: '2025-06-30' }).decider).toBe('districtChair');
    expect(() => law.routeFor({ ...title, unitKind: 'district', on: '2025-07-01' })).toThrow(
      expect.objectContaining({ code: 'no-rule-in-force' }),
    );
  });

  it('changes its decree on 01/07/2025', () => {
    const flag = { award: 'CTD-CP', type: 'merit', procedure: 'standard', unitKind: 'agency' } as const;
    expect(law.routeFor({ ...flag, on: '2025-06-30' }).rulebook).toBe('nd98-2023');
    expect(law.routeFor({ ...flag, on: '2025-07-01' }).rulebook).toBe('nd152-2025');
  });

  it('has no rule after NĐ 152 lapses on 01/03/2027', () => {
    const question = { ...title, unitKind: 'commune' } as const;
    expect(law.routeFor({ ...question, on: '2027-02-28' }).decider).toBe('communeChair');
    expect(() => law.routeFor({ ...question, on: '2027-03-01' })).toThrow(
      expect.objectContaining({ code: 'no-rule-in-force' }),
    );
  });
});

describe('the bonus', () => {
  it.each([
    ['BK-T', 'person', '2024-07-01', 3_510_000],
    ['BK-T', 'household', '2024-07-01', 5_270_000],
    ['LDTT', 'person', '2024-07-01', 710_000],
    ['CTD-T', 'collective', '2026-06-30', 18_720_000],
    ['CTD-T', 'collective', '2026-07-01', 20_240_000],
  ] as const)('of %s to a %s on %s is rounded up to 10,000: %d', (award, recipient, on, vnd) => {
    expect(law.bonusFor(award, recipient, on)?.vnd).toBe(vnd);
  });
});

describe('a broken rulebook', () => {
  it('is refused with its file and the place in it', () => {
    expect(() => check('calendar.yaml', '2024: { basis: x, off: [yesterday], worked: [] }', calendarSchema)).toThrow(
      /calendar\.yaml: 2024\.off\.0: a day/,
    );
    expect(() => check('calendar.yaml', '2024: [', calendarSchema)).toThrow(BadRulebook);
  });
});
