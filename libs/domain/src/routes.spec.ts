import {
  actor,
  daysOfRulebooks,
  everyWay,
  law,
  morning,
  oneWay,
  refusalOf,
  walkWay,
  type Step,
  type Way,
} from '@app/testing';
import { dossierDecider } from './dossier/dossier';
import type { DossierFact } from './dossier/facts';
import { summariseDossier } from './dossier/summary';
import { fold } from './kernel/decider';

const decider = dossierDecider(law);
const every = everyWay.map((way) => {
  const { rulebook, award, type, procedure } = way.route;
  return [rulebook, award, type, procedure, way.unitKind, way] as const;
});

const walks = new Map<Way, readonly Step[]>();
/** Each way is walked once for all that is asked of it. */
function walked(way: Way): readonly Step[] {
  const steps = walks.get(way) ?? walkWay(way, 'HS-2025-000001');
  walks.set(way, steps);
  return steps;
}

/** What is open after these facts, told without the decider: armed, not yet ended. */
function openIds(log: readonly DossierFact[]): string[] {
  return log.reduce<string[]>((open, { type, data }) => {
    if (type === 'ObligationArmed') return [...open, data.obligation.id];
    const ends = ['ObligationMet', 'ObligationLapsed', 'ObligationWaived', 'ObligationFailed'].includes(type);
    return ends ? open.filter((id) => id !== (data as { id: string }).id) : open;
  }, []);
}

describe('every route of the law', () => {
  it('is among those walked here', () =>
    expect(every.length).toBe(daysOfRulebooks.flatMap((day) => law.routesOn(day)).length));

  it.each(every)(
    'of %s leads %s %s %s of a unit of kind %s from opening to archive, with the same open duties read anew',
    (_book, _award, _type, _procedure, _unitKind, way) => {
      const steps = walked(way);
      const log: DossierFact[] = [];
      for (const { facts, after } of steps) {
        log.push(...facts);
        const readAnew = JSON.parse(JSON.stringify(log)) as DossierFact[];
        expect(fold(decider, readAnew)).toEqual(after);
        expect(after.owed.map((o) => o.id)).toEqual(openIds(readAnew));
      }
      expect(steps.at(-1)!.after).toMatchObject({ custody: 'closed', outcome: 'presented', owed: [] });

      const { route } = way;
      const passed = log.map((f) => f.type);
      expect(passed.includes('VerdictRecorded')).toBe(route.custodies.includes('council'));
      expect(passed.includes('SubmittedUpward')).toBe(route.custodies.includes('state'));

      const armed = log.flatMap((f) => (f.type === 'ObligationArmed' ? [f.data.obligation] : []));
      expect(new Set(armed.map((o) => o.id)).size).toBe(armed.length);
      for (const { kind } of armed) expect(route.clocks.map((c) => c.kind)).toContain(kind);
    },
  );

  it.each(every)(
    'of %s has somebody who owes something while %s %s %s of a unit of kind %s is on its way',
    (...[, , , , , way]) => {
      const idle = walked(way)
        .filter(({ after }) => after.custody !== 'draft' && after.custody !== 'closed')
        // The package's own process owes its way to the ministry.
        .filter(({ after }) => after.custody !== 'state' || after.atMinistry)
        // The decision owes that its results are published (decision.spec.ts).
        .filter(({ after }) => after.custody !== 'result')
        .filter(({ after }) => after.owed.length === 0);
      expect(idle.map(({ act, after }) => `${after.custody} after ${act}`)).toEqual([]);
    },
  );

  it.each(every)(
    'of %s is followed by a process from the nomination of %s %s %s of a unit of kind %s until it is closed',
    (...[, , , , , way]) => {
      const live = walked(way).map(({ after }) => (summariseDossier(after) as { live: boolean }).live);
      expect(live).toEqual([false, ...live.slice(2).map(() => true), false]);
    },
  );

  it.each(every)('of %s is pinned when %s %s %s of a unit of kind %s is received', (...[, , , , , way]) => {
    const received = walked(way).find(({ act }) => act === 'ReceiveDossier')!;
    expect(received.after).toMatchObject({ route: way.route });
  });

  it.each(every)(
    'of %s lets %s %s %s of a unit of kind %s skip nothing: no decision before its custody',
    (_book, award, _type, _procedure, _unitKind, way) => {
      const { route, on } = way;
      const log = walked(way).flatMap(({ facts }) => facts);
      const order = { decision: 'decision/1', number: '6/QĐ', on, award, authority: route.authority } as const;
      const by = actor(route.decider);
      const decide = { type: 'DecideDossier', data: order, by, at: morning(on) } as const;
      const entered = log.findIndex((f) => f.type === 'DossierRecommended');
      for (let n = 1; n <= entered; n += 1)
        expect(refusalOf(() => decider.decide(decide, fold(decider, log.slice(0, n)))).code).toBe('wrong-custody');
    },
  );
});

// On a real server the first of each way is walked only (test/e2e/time/routes.e2e.spec.ts).
describe('routes that go one way', () => {
  /** What a run is told of a dossier: where it stands, what is owed (`Progress`). */
  const told = ({ act, after: { version, custody, owed } }: Step) => ({
    ...{ act, version, custody },
    duties: owed.map(({ id, kind, dueAt, remindAt, about }) => ({ id, kind, dueAt, remindAt, about })),
  });
  const names = oneWay.map(([first, ...others]) => {
    const { unitKind, on, route } = first;
    const { award, type, procedure } = route;
    return [on, award, type, procedure, unitKind, [first, ...others]] as const;
  });

  it('are every route, each once', () => expect(oneWay.flat().toSorted(byPlace)).toEqual(everyWay.toSorted(byPlace)));
  const byPlace = (a: Way, b: Way) => everyWay.indexOf(a) - everyWay.indexOf(b);

  it.each(names)('on %s that of %s %s %s of a unit of kind %s: a run is told the same at every step', (...all) => {
    const [first, ...others] = all[5].map((way) => walked(way).map(told));
    for (const other of others) expect(other).toEqual(first);
  });
});
