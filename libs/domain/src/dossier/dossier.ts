import type { Actor, Decider, Instant, Role } from '../kernel/decider';
import { DomainError, refuseUnless, type Facts } from '../kernel/domain-error';
import { isHoldingOrder } from '../kernel/holding';
import { extenders, isTimeOrder, keepTime, refuseUnlessExtendable, type TimeOrder } from '../kernel/timekeeping';
import { pausing } from '../kernel/pausing';
import type { PauseCause } from '../rulebook/clocks';
import type { Law } from '../rulebook/law';
import type { Act, Context } from './act';
import { refuseUnlessAllowed, refuseUnlessAssigned } from './context';
import { appraisalActs } from './custody/appraisal';
import { closingActs } from './custody/closing';
import { councilActs } from './custody/council';
import { deciderActs } from './custody/decider';
import { draftActs } from './custody/draft';
import { receptionActs } from './custody/reception';
import { repinningActs } from './custody/repinning';
import { stateActs } from './custody/state';
import type { DossierFact } from './facts';
import type { DossierActType, DossierOrder } from './orders';
import { absent, evolve, type Dossier, type LiveDossier } from './state';
import { conflictActs } from './tracks/conflict';
import { consultationActs } from './tracks/consultation';
import { disclosureActs } from './tracks/disclosure';
import { holdActs } from './tracks/hold';
import { partyOpinionActs } from './tracks/party-opinion';
import { supplementActs } from './tracks/supplement';
import { waiverActs } from './tracks/waiver';

/** Every act on a dossier by its name; one that is missing, or stands under the name of another, does not compile. */
const dossierActs: { readonly [T in DossierActType]: Act<T> } = {
  ...draftActs,
  ...receptionActs,
  ...repinningActs,
  ...appraisalActs,
  ...supplementActs,
  ...consultationActs,
  ...disclosureActs,
  ...partyOpinionActs,
  ...waiverActs,
  ...holdActs,
  ...conflictActs,
  ...councilActs,
  ...deciderActs,
  ...stateActs,
  ...closingActs,
};

/** The dossier under this law. */
export function dossierDecider(law: Law): Decider<DossierOrder, DossierFact, Dossier> {
  return {
    initial: absent,
    evolve,
    decide: (order, dossier) => {
      if (isTimeOrder(order)) return withPauses(dossier, decideTime(order, dossier, law), order.at, law);
      const context: Context = { law, by: order.by, at: order.at };
      const act = dossierActs[order.type];
      refuseUnlessAllowed(order.type, act, dossier, context);
      return withPauses(dossier, act.run(order, dossier, context), order.at, law);
    },
  };
}

/** What happens to a dossier also stops and restarts the clocks whose rule says so. */
function withPauses(before: Dossier, facts: DossierFact[], at: Instant, law: Law): DossierFact[] {
  const after = facts.reduce(evolve, before);
  if (after.custody === 'absent') return facts;
  return [...facts, ...pausing(after.owed, pauseCausesOf(after), at, law.calendar)];
}

function pauseCausesOf({ tracks, hold, consulted }: LiveDossier): PauseCause[] {
  return [
    ...(tracks.supplement === 'open' ? (['supplement'] as const) : []),
    ...(hold ? (['hold'] as const) : []),
    ...(consulted.length > 0 ? (['consultation'] as const) : []),
  ];
}

/** Acts that this role may do, as far as another can sign for them: not to open a dossier, which is no signature. */
export function actsOf(role: Role): string[] {
  const own = Object.entries(dossierActs).filter(
    ([, { roles, custody }]) => roles.includes(role) && !custody.includes('absent'),
  );
  return [...own.map(([name]) => name), ...(extenders.includes(role) ? ['ExtendDate'] : [])];
}

/** A consulted body's silence has a meaning of its own; every other lapse is only the end of the duty. */
function decideTime(order: TimeOrder, dossier: Dossier, law: Law): DossierFact[] {
  refuseUnless(dossier.custody !== 'absent', 'no-such-dossier');
  if (isHoldingOrder(order)) refuseUnlessAssigned(dossier, order.by);
  if (order.type === 'PassObligation') refusePastAssignment(dossier, order.data);
  const facts: DossierFact[] = keepTime(order, dossier.owed, law.calendar);
  if (order.type !== 'Lapse' || facts.length === 0) return facts;
  const lapsed = dossier.owed.find((o) => o.id === order.data.obligation);
  if (lapsed?.kind !== 'consultation' || !lapsed.about) return facts;
  return [{ type: 'ConsultationLapsed', data: { body: lapsed.about } }, ...facts];
}

/** Whom the board gave a dossier, the board alone takes it from: passed on, it would lie with nobody. */
function refusePastAssignment({ owed, officer }: LiveDossier, { obligation, to }: { obligation: string; to: string }) {
  const duty = owed.find(({ id }) => id === obligation);
  refuseUnless(officer === null || duty?.owedBy !== 'appraisalOfficer' || to === officer, 'assigned-to-another', {
    officer,
  });
}

/** Refuses where this person may not do this act now, as the act itself would. */
export function refuseUnlessPossible(
  law: Law,
  act: DossierActType,
  dossier: Dossier,
  { by, at }: Omit<Context, 'law'>,
): void {
  refuseUnlessAllowed(act, dossierActs[act], dossier, { law, by, at });
}

export interface Possibility {
  act: DossierActType;
  allowed: boolean;
  /** Why not, where it is not: the code and facts of the refusal. */
  because?: { code: string; facts: Facts };
}

/** Which acts this person may do on the dossier now, and why the others not. */
export function possibilities(dossier: Dossier, law: Law, by: Actor, at: Instant): Possibility[] {
  return (Object.keys(dossierActs) as DossierActType[]).map((act) => {
    const because = refusalOf(act, dossier, { law, by, at });
    return because ? { act, allowed: false, because } : { act, allowed: true };
  });
}

const refusalOf = (act: DossierActType, dossier: Dossier, context: Context): Possibility['because'] | null =>
  refusedBy(() => {
    refuseUnlessAllowed(act, dossierActs[act], dossier, context);
    if (dossier.custody !== 'absent') dossierActs[act].offer(dossier);
  });

function refusedBy(trial: () => void): Possibility['because'] | null {
  try {
    trial();
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, facts: error.facts };
  }
}

/** Parts of acts on a submission, a session, a decision or a ceremony, which ask each dossier in turn. */
const partsOfOthers = [
  ...(['OpenDossier', 'Nominate', 'PlaceOnAgenda', 'FreezeAgendaFor', 'MoveSessionFor', 'TakeOffAgenda'] as const),
  ...(['RecordVerdict', 'AssessInitiative', 'DecideDossier', 'SubmitUpward', 'RecordReachedMinistry'] as const),
  ...(['RecordStateDecision', 'CancelAward', 'RecordStateCancellation', 'HandOverAward'] as const),
] satisfies readonly DossierActType[];
export type OwnActType = Exclude<DossierActType, (typeof partsOfOthers)[number]>;

export const ownActs = (Object.keys(dossierActs) as DossierActType[]).filter(
  (act): act is OwnActType => !(partsOfOthers as readonly string[]).includes(act),
);

/** Refused for who asks, where somebody else would not be. */
const personal = [
  ...['role-may-not', 'not-your-unit', 'assigned-to-another', 'not-the-decider'],
  ...['own-dossier', 'incompatible-act', 'second-person-needed', 'conflict-declared', 'conflict-already-declared'],
];

/** `others`: not this person's, but somebody's now; `blocked`: nobody's now, or this person's later. */
export interface Standing {
  act: OwnActType;
  state: 'now' | 'blocked' | 'others';
  because?: { code: string; facts: Facts };
  /** Of others: who may do it now, by role. */
  roles?: readonly Role[];
}

/**
 * The acts on the dossier itself as they stand for this person: their own, whether now or not, and those that somebody else
 * may do now.
 */
export function standings(dossier: LiveDossier, law: Law, by: Actor, at: Instant): Standing[] {
  return ownActs.flatMap((act): Standing[] => {
    const because = refusalOf(act, dossier, { law, by, at });
    if (!because) return [{ act, state: 'now' }];
    const roles = personal.includes(because.code) ? rolesFor(act, dossier, { law, at }) : [];
    if (roles.length > 0) return [{ act, state: 'others', because, roles }];
    return dossierActs[act].roles.includes(by.role) ? [{ act, state: 'blocked', because }] : [];
  });
}

/** Whether this person may move the date of a duty that runs; nothing of it is said to who never may. */
export interface ExtensionStanding {
  obligation: string;
  state: 'now' | 'blocked';
  because?: { code: string; facts: Facts };
}

export function extensions({ owed }: LiveDossier, by: Actor, at: Instant): ExtensionStanding[] {
  if (!extenders.includes(by.role)) return [];
  return owed.map((duty) => {
    const because = refusedBy(() => refuseUnlessExtendable(duty, by, at));
    const state = because ? 'blocked' : 'now';
    return { obligation: duty.id, state, ...(because ? { because } : {}) };
  });
}

/** The roles in which somebody who has done nothing on the dossier, or the officer it was given to, may do the act now. */
function rolesFor(act: OwnActType, dossier: LiveDossier, context: Omit<Context, 'by'>): Role[] {
  const holder = (role: Role) => (role === 'appraisalOfficer' && dossier.officer !== null ? dossier.officer : '');
  const { roles, custody } = dossierActs[act];
  if (!custody.includes(dossier.custody)) return [];
  return roles.filter((role) => {
    const by = { account: '', person: holder(role), role, unit: dossier.unit };
    return role !== 'system' && refusalOf(act, dossier, { ...context, by }) === null;
  });
}
