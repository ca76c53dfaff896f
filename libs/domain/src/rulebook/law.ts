import type { Calendar } from '../calendar/calendar';
import type { LegalDay } from '../kernel/decider';
import type { AwardType, RecipientKind } from './awards';
import type { Basis } from './basis';
import type { Bonus, TitlesRule } from './bonus';
import type { Catalogue, DossierPapers, PapersQuestion } from './catalogue';
import type { ClockRule, OfficeClockKind } from './clocks';
import type { Heir } from './heir';
import type { IncompatibleActs } from './incompatible';
import type { KnownCodes } from './known-codes';
import type { ChangeableValue, LawChange, LeftOut } from './law-change';
import type { Route, RouteQuestion } from './route';
import type { Condition } from './verdict';

export interface CriteriaQuestion {
  award: string;
  type: AwardType;
  recipient: RecipientKind;
  on: LegalDay;
}

/** Conditions of an award under one rulebook, all of which must be met. */
export interface Criteria {
  rulebook: string;
  text: string;
  /** Said on every verdict under a text that is not known. */
  warning: string | null;
  conditions: readonly Condition[];
}

/** All law that a decider may ask; built by libs/rulebooks, frozen. Refuses with `no-rule-in-force`. */
export interface Law {
  /** Hash of all rulebooks and calendars, for the event's meta. */
  hash: string;
  calendar: Calendar;
  routeFor: (question: RouteQuestion) => Route;
  /** What an award asks of its recipient; refuses with `no-rule-in-force`. */
  criteriaFor: (question: CriteriaQuestion) => Criteria;
  /** The day whose law answers at complete reception: that day, or an earlier one where a transition rule says so. */
  lawDay: (days: { submittedOn: LegalDay; on: LegalDay }) => LegalDay;
  /** What a dossier is made of; refuses with `no-rule-in-force`. */
  papersFor: (question: PapersQuestion) => DossierPapers;
  /** Every award, whether it can be asked for or not. */
  catalogueOn: (on: LegalDay) => Catalogue;
  incompatible: readonly IncompatibleActs[];
  /** On what ground the ministry of the sector must be asked about bodies of such a unit and their heads; null where it need not be. */
  sectorAsked: (question: Omit<RouteQuestion, 'procedure'>) => Basis | null;
  /** Units that are no more on that day, and who took their work over. */
  heirsOn: (on: LegalDay) => readonly Heir[];
  /** Every code that some rule of any day reads, or the catalogue names. */
  knownCodes: KnownCodes;
  /** Bonus in VND, rounded up to 10,000, for the award given on that day; null where no figure is known. */
  bonusFor: (award: string, recipient: RecipientKind, on: LegalDay) => Bonus | null;
  /** Of several titles given at one time for one period only the highest bonus is paid; null where no rule is in force. */
  titlesRule: (on: LegalDay) => TitlesRule | null;
  /** On what ground a bonus of this type is handed over as a keepsake of equal value; null where it is paid. */
  keepsakeFor: (type: AwardType, on: LegalDay) => Basis | null;
  /** How a duty of the office itself is dated on that day; refuses with `no-rule-in-force`. */
  officeClock: (kind: OfficeClockKind, on: LegalDay) => ClockRule;
  /** Every (award, type, procedure, unitKind) that has a route on that day. */
  routesOn: (on: LegalDay) => Route[];
  /** Values in force on that day that the office may put others in the place of, or confirm. */
  changeableOn: (on: LegalDay) => ChangeableValue[];
  /**
   * The law as shipped with these changes of the office and no others. What is approved and does not fit the files any more
   * is left out; one that is proposed must be the office's to make, fit, and let the others stand: `law-change-not-valid`.
   */
  withChanges: (approved: readonly LawChange[], proposed?: LawChange) => Law;
  /** Changes that the files bear no more, each with what is wrong. */
  leftOut: readonly LeftOut[];
}
