import { legalDayOf } from '../calendar/working-days';
import { answersFor, unitRoles, type Actor, type Instant, type LegalDay, type Role } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import { personsOf, refuseUnlessMandated } from '../kernel/mandate';
import { arm, waive, type ObligationFact } from '../kernel/obligations';
import { exceptionFor, refuseBarred, type Deed, type Done } from '../rulebook/incompatible';
import type { Basis } from '../rulebook/basis';
import type { ClockKind, ClockRule, Limit } from '../rulebook/clocks';
import type { Law } from '../rulebook/law';
import type { Custody, Route, TrackRule } from '../rulebook/route';
import type { Act, Context } from './act';
import type { DossierFact } from './facts';
import { heirOf, questionOf } from '../rulebook/heirs';
import type { Dossier, LiveDossier } from './state';

/** Roles that may hold custody `decider`; the route says which. */
export const deciders: readonly Role[] = ['unitHead', 'districtChair', 'communeChair', 'chairman'];

/** Everything that can be said of an act before its data is known; throws the first reason against it. */
export function refuseUnlessAllowed(name: string, act: Act, dossier: Dossier, context: Context): void {
  const { role } = context.by;
  refuseUnlessMandated(name, context.by, context.at);
  refuseUnless(act.roles.includes(role), 'role-may-not', { roles: act.roles });
  if (dossier.custody === 'absent') return refuseUnless(act.custody.includes('absent'), 'no-such-dossier');
  refuseUnless(act.custody.includes(dossier.custody), 'wrong-custody', {
    custody: dossier.custody,
    needs: act.custody,
  });
  if (unitRoles.includes(role))
    refuseUnless(answersFor(context.by, dossier.unit), 'not-your-unit', { unit: dossier.unit });
  refuseUnless(act.whileFrozen || !dossier.agenda?.frozen, 'on-frozen-agenda', {
    session: dossier.agenda?.session,
    sessionOn: dossier.agenda?.sessionOn,
  });
  refuseUnlessAssigned(dossier, context.by);
  act.guard(dossier, context);
}

/** A dossier that was given to one officer is no other officer's, nor any more that of whoever had it before. */
export function refuseUnlessAssigned({ officer }: LiveDossier, by: Actor): void {
  if (by.role !== 'appraisalOfficer' || officer === null) return;
  refuseUnless(personsOf(by).includes(officer), 'assigned-to-another', { officer });
}

/** Incompatible acts follow the person (rulebook matrix), who signs and who is signed for; nobody acts on their own dossier. */
export function refuseIncompatible(
  dossier: LiveDossier,
  deed: Deed,
  { law, by }: Context,
  persons: readonly string[] = personsOf(by),
): void {
  for (const person of persons) refuseBarred(law, deed, person, { done: doneOn(dossier), level: dossier.route?.level });
}

/** A lawful exception to the matrix is used with the ground of this case, and is a fact of its own: the auditor's list (architecture §7). */
export function usingExceptions(
  dossier: LiveDossier,
  act: Deed,
  { law, by }: Context,
  ground: string | undefined,
): DossierFact[] {
  const on = { done: doneOn(dossier), level: dossier.route?.level };
  return personsOf(by).flatMap((person): DossierFact[] => {
    const exception = exceptionFor(law, act, person, on);
    if (!exception) return [];
    const { did, basis } = exception;
    refuseUnless(ground && ground.trim().length >= 10, 'exception-needs-ground', { act, did, article: basis.article });
    return [{ type: 'ExceptionUsed', data: { act, did, person, ground, basis, by: by.person } }];
  });
}

/** Who did what on the dossier, its candidate among them. */
export function doneOn(dossier: LiveDossier): readonly Done[] {
  return [{ deed: 'candidate', person: dossier.candidate.id }, ...dossier.deeds];
}

/** NĐ 152/2025 Điều 4 khoản 4: no proposal and no award while a complaint, a discipline or an inspection runs. Which of them is not told. */
export function refuseUnderHold(dossier: LiveDossier): void {
  refuseUnless(!dossier.hold, 'under-hold');
}

/** Tracks that must be done before the dossier enters this custody. Disclosure may still run when it goes to the council. */
export function refuseUnlessGateOpen(dossier: LiveDossier & { route: Route }, to: Custody): void {
  const order = dossier.route.custodies;
  const due = dossier.route.tracks.filter((t) => order.indexOf(t.before) <= order.indexOf(to));
  const waiting = due.filter((t) => !passes(t, dossier, to)).map((t) => t.kind);
  refuseUnless(waiting.length === 0, 'tracks-not-done', { waiting, before: to });
}

function passes(track: TrackRule, dossier: LiveDossier, to: Custody): boolean {
  const state = dossier.tracks[track.kind];
  return (
    state === 'done' ||
    state === 'notNeeded' ||
    (track.kind === 'disclosure' && to === 'council' && dossier.disclosedFrom !== null)
  );
}

/** Arms the route's clock of this kind, if the route has one. */
export function armClock(
  dossier: LiveDossier,
  route: Route,
  kind: ClockKind,
  context: Context,
  more: { about?: string; unit?: string; titleDecidedOn?: LegalDay; education?: boolean; limit?: Limit } = {},
): ObligationFact[] {
  const [written] = clockOf(route, kind, context.law, context.at);
  if (!written) return [];
  const { titleDecidedOn, education = dossier.education, limit = written.limit, ...rest } = more;
  const rule = { ...written, limit: (education && written.ofEducation) || limit };
  const started = rule.fromTitle ? sinceTitle(rule, rule.fromTitle, context.at, titleDecidedOn) : { rule };
  const input = { from: context.at, version: dossier.version + 1, calendar: context.law.calendar, ...rest };
  return [arm(started.rule, { ...input, ...started })];
}

/** The route's rule of this kind, owed by whoever has that office today; a route may have none. */
export function clockOf(route: Route, kind: ClockKind, law: Law, at: Instant): ClockRule[] {
  return route.clocks
    .filter((c) => c.kind === kind)
    .map((c) => ({ ...c, owedBy: heirOf(law, c.owedBy, legalDayOf(at)) }));
}

/** The start of a clock that runs from an earlier title, and the ground as sure as that day is. */
function sinceTitle(
  rule: ClockRule,
  { whenUnknown }: { whenUnknown: Basis },
  at: Instant,
  decidedOn?: LegalDay,
): { rule: ClockRule; startsOn: LegalDay } {
  if (decidedOn !== undefined) return { rule, startsOn: decidedOn };
  const today = legalDayOf(at);
  return { rule: { ...rule, basis: whenUnknown }, startsOn: `${Number(today.slice(0, 4)) - 1}${today.slice(4)}` };
}

/** The duties of a way that the dossier leaves. To verify a hold is owed to the complaint: it ends with the hold only. */
export function waiveDuties(dossier: LiveDossier, ground: string, except: readonly ClockKind[] = []): ObligationFact[] {
  return waive(dossier.owed, ground, ['verifyHold', ...except]);
}

/** The route that the law of this day gives; until reception pins one, its clocks are the ones that run. */
export function routeToday(dossier: LiveDossier, { law, at }: Context): Route {
  return routeOn(dossier, law, legalDayOf(at));
}

/** The day whose law complete reception pins: this day, or the last of the text under which the dossier was submitted. */
export function dayToPin({ submittedOn }: LiveDossier, { law, at }: Context): LegalDay {
  const on = legalDayOf(at);
  return law.lawDay({ submittedOn: submittedOn ?? on, on });
}

/** The route that complete reception pins. */
export const routeAtReception = (dossier: LiveDossier, context: Context): Route =>
  routeOn(dossier, context.law, dayToPin(dossier, context));

function routeOn(dossier: LiveDossier, law: Law, on: LegalDay): Route {
  return law.routeFor(questionOf(law, dossier, on));
}

/** Who holds custody `decider` today: the route's, or who took the work of that office over since it was pinned. */
export function deciderNow({ decider }: Route, { law, at }: Context): Role {
  return heirOf(law, decider, legalDayOf(at));
}

/** The custody that follows in the route. */
export function next(route: Route, custody: Custody): Custody {
  const following = route.custodies[route.custodies.indexOf(custody) + 1];
  refuseUnless(following, 'no-next-custody', { custody });
  return following;
}

export function needGround(ground: string): void {
  refuseUnless(ground.trim().length >= 10, 'ground-too-short', { min: 10 });
}

export function needItems(items: readonly string[], code: string): void {
  refuseUnless(items.length > 0 && items.every((i) => i.trim() !== ''), code);
}
