import {
  actor,
  board,
  everyWay,
  law,
  morning,
  nominate,
  officer,
  open,
  receive,
  received,
  walkWay,
} from '@app/testing';
import { endOfLegalDay } from '../calendar/working-days';
import { fold, system, type Actor, type LegalDay } from '../kernel/decider';
import type { PauseCause } from '../rulebook/clocks';
import type { Law } from '../rulebook/law';
import { dossierDecider } from './dossier';
import type { DossierFact } from './facts';
import type { LiveDossier } from './state';
import { summariseDossier } from './summary';

/** The law as it is, but for one value of the province: its appraisal stands still for these causes. */
const pausingLaw = (...pausesOn: PauseCause[]): Law => ({
  ...law,
  routeFor: (question) => {
    const route = law.routeFor(question);
    return { ...route, clocks: route.clocks.map((c) => (c.kind === 'appraise' ? { ...c, pausesOn } : c)) };
  },
});
const decider = dossierDecider(pausingLaw('supplement', 'hold', 'consultation'));

type Step = [by: Actor, type: string, data: object, on: LegalDay];
const tell = (before: readonly DossierFact[], ...steps: Step[]) =>
  steps.reduce<DossierFact[]>(
    (facts, [by, type, data, on]) => [
      ...facts,
      ...decider.decide({ type, data, by, at: morning(on) } as never, fold(decider, facts)),
    ],
    [...before],
  );
const story = [open, nominate, receive].reduce<DossierFact[]>(
  (facts, order) => [...facts, ...decider.decide(order, fold(decider, facts))],
  [],
);
const stateOf = (facts: readonly DossierFact[]) => fold(decider, facts) as LiveDossier;
const appraisal = (facts: readonly DossierFact[]) => stateOf(facts).owed.find((o) => o.kind === 'appraise')!;
const clerk = actor('unitClerk');
const ask: Step = [officer, 'RequestSupplement', { items: ['Báo cáo'] }, '2025-08-06'];
const give: Step = [clerk, 'ProvideSupplement', { items: ['Báo cáo'] }, '2025-08-13'];
const hold: Step = [board, 'PlaceHold', { ground: 'complaint', paper: 'Đơn 7' }, '2025-08-11'];
const release: Step = [board, 'ReleaseHold', { conclusion: 'Đơn không có cơ sở' }, '2025-08-18'];

describe('a dossier whose law lets the appraisal stand still', () => {
  it('stops it when a supplement is asked and goes on when it is given, later by the days between', () => {
    const before = appraisal(story);
    const asked = tell(story, ask);
    expect(asked.at(-1)).toMatchObject({ type: 'ObligationPaused', data: { by: ['supplement'], since: '2025-08-06' } });
    const given = tell(asked, give);
    expect(given.at(-1)).toMatchObject({ type: 'ObligationResumed', data: { from: '2025-08-06', to: '2025-08-13' } });
    expect(Date.parse(appraisal(given).dueAt) - Date.parse(before.dueAt)).toBe(7 * 24 * 3600_000);
  });

  it('stops it for as long as any of the causes holds', () => {
    const facts = tell(story, ask, hold, give);
    expect(appraisal(facts).paused).toEqual({ by: ['hold'], since: '2025-08-06' });
    expect(appraisal(tell(facts, release)).pauses).toEqual([{ from: '2025-08-06', to: '2025-08-18' }]);
  });

  it('does not stop the duty to give the supplement or to verify the complaint', () => {
    const { owed } = stateOf(tell(story, ask, hold));
    expect(owed.filter((o) => o.paused).map((o) => o.kind)).toEqual(['appraise']);
    expect(owed.map((o) => o.kind)).toEqual(expect.arrayContaining(['supplement', 'verifyHold']));
  });

  it('shows the workflow and the lists only what runs; what stands is listed beside it', () => {
    const summary = summariseDossier(stateOf(tell(story, ask))) as Record<'owed' | 'paused', { kind: string }[]>;
    expect(summary.owed.map((o) => o.kind)).not.toContain('appraise');
    expect(summary.paused.map((o) => o.kind)).toEqual(['appraise']);
    expect(summariseDossier(stateOf(tell(story, ask, give)))).not.toHaveProperty('paused');
  });

  it('begins an appraisal under a hold standing still', () => {
    const nominated = [open, nominate].reduce<DossierFact[]>(
      (facts, order) => [...facts, ...decider.decide(order, fold(decider, facts))],
      [],
    );
    const held = tell(nominated, [...hold.slice(0, 3), '2025-08-04'] as unknown as Step);
    const facts = tell(held, [receive.by, 'ReceiveDossier', { complete: true }, '2025-08-05']);
    expect(appraisal(facts).paused).toEqual({ by: ['hold'], since: '2025-08-05' });
  });

  it('does not escalate an appraisal whose date came while it stood', () => {
    const asked = tell(story, ask);
    const escalate = { type: 'Escalate', data: { obligation: appraisal(asked).id }, by: system } as const;
    const late = { ...escalate, at: endOfLegalDay('2025-12-01') } as never;
    expect(decider.decide(late, fold(decider, asked))).toEqual([]);
  });
});

it('as the law is today no clock of any route stands still for anything', () => {
  for (const way of everyWay)
    for (const { facts } of walkWay(way, 'HS-2025-000001'))
      expect(facts.map((f) => f.type)).not.toContain('ObligationPaused');
  const today = dossierDecider(law);
  const asked = today.decide(
    { type: 'RequestSupplement', data: { items: ['Báo cáo'] }, by: officer, at: morning('2025-08-06') } as never,
    fold(today, received),
  );
  expect(asked.map((f) => f.type)).not.toContain('ObligationPaused');
});
