import { join } from 'node:path';
import { custodies } from '@app/domain';
import { edited, fileWith, loadWith } from '@app/testing';
import { BadRulebook, check, loadLaw } from './load-law';
import { calendarSchema } from './schema';

const rules = join(__dirname, '../rules');
const law = loadLaw(rules);
const routes = ['2024-03-01', '2025-08-01', '2026-10-01'].flatMap((on) =>
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

  it.each(routes)(
    '%s %s %s %s passes its custodies in their order, each once, and asks its tracks on the way',
    (_book, _award, _type, _decider, route) => {
      expect([...route.custodies]).toEqual(custodies.filter((c) => route.custodies.includes(c)));
      expect(route.custodies.includes('state')).toBe(route.level === 'state');
      expect(route.tracks.some((t) => t.kind === 'initiative')).toBe(route.initiativeCouncil !== null);
      for (const track of route.tracks) expect(track.before).not.toBe('draft');
    },
  );

  it.each(routes)(
    '%s %s %s %s has one clock of a kind, and one for every custody and track that can be late',
    (_book, _award, _type, _decider, route) => {
      const kinds = route.clocks.map((c) => c.kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(kinds).toEqual(
        expect.arrayContaining(['receive', 'appraise', 'supplement', 'decide', 'publish', 'present', 'archive']),
      );
      if (route.level === 'state') expect(kinds).toEqual(expect.arrayContaining(['submitUpward', 'stateAnswer']));
      for (const { kind } of route.tracks) if (kind !== 'initiative') expect(kinds).toContain(kind);
      expect(route.clocks.find((c) => c.kind === 'decide')?.owedBy).toBe(route.decider);
    },
  );

  it('is one only for each question', () => {
    const kinds = ['agency', 'district', 'commune', 'enterprise'] as const;
    for (const on of ['2024-03-01', '2025-08-01', '2026-10-01']) {
      const answers = law.routesOn(on).map((route) => kinds.filter((unitKind) => finds(route, unitKind, on)));
      expect(answers.map((found) => found.length)).toEqual(answers.map(() => 1));
    }
  });

  it('cannot be changed by who asked for it', () => {
    const [route] = law.routesOn('2025-08-01');
    expect(() => Object.assign(route!, { level: 'state' })).toThrow(TypeError);
    expect(() => Object.assign(route!.clocks[0]!.limit, { workingDays: 99 })).toThrow(TypeError);
  });
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

describe('a bonus that nobody has stated', () => {
  it('is none, not nought', () => {
    expect(law.bonusFor('CTD-T', 'person', '2024-07-01')).toBeNull();
    expect(law.bonusFor('BK-T', 'person', '2023-12-31')).toBeNull();
    expect(law.bonusFor('BK-T', 'person', '2027-03-01')).toBeNull();
  });
});

describe('the hash of the law', () => {
  it('is the same for the same rules, and another once one figure differs', () => {
    expect(loadLaw(rules).hash).toBe(law.hash);
    const other = edited('base-salary.yaml', 'vnd: 2340000', 'vnd: 2340001');
    expect(loadWith({ 'base-salary.yaml': other }).hash).not.toBe(law.hash);
  });
});

describe('a broken rulebook', () => {
  it.each([
    ['workingDays: 10', 'workingDays: ten', 'limit'],
    ['level: unit', 'level: hamlet', 'level'],
    ['council: eightLocal', 'council: seven', 'there is no "seven"'],
    ['roundUpTo: 10000', 'roundUpTo: 0', 'roundUpTo'],
    ['roundUpTo:', 'roundDownTo:', 'roundDownTo'],
    ['remindBefore: [3]', 'pausesOn: [rain]\n    remindBefore: [3]', 'pausesOn'],
    ['limit: { month: 6, day: 30', 'pausesOn: [hold]\n    limit: { month: 6, day: 30', 'a fixed day never moves'],
    ['[nominate, receive]', '[nominate, receive', 'not YAML'],
  ])('stops the start with its file and the place in it: %s -> %s', (from, to, place) => {
    const file = fileWith(from);
    const load = () => loadWith({ [file]: edited(file, from, to) });
    expect(load).toThrow(BadRulebook);
    expect(load).toThrow(file);
    expect(load).toThrow(place);
  });

  it('is refused with its file and the place in it', () => {
    expect(() => check('calendar.yaml', '2024: { basis: x, off: [yesterday], worked: [] }', calendarSchema)).toThrow(
      /calendar\.yaml: 2024\.off\.0: a day/,
    );
    expect(() => check('calendar.yaml', '2024: [', calendarSchema)).toThrow(BadRulebook);
  });
});

type Routes = ReturnType<typeof law.routesOn>;

function finds(route: Routes[number], unitKind: 'agency' | 'district' | 'commune' | 'enterprise', on: string): boolean {
  const { award, type, procedure } = route;
  try {
    return law.routeFor({ award, type, procedure, unitKind, on }) === route;
  } catch {
    return false;
  }
}
