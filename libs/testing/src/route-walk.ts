import {
  DomainError,
  dossierDecider,
  system,
  workingDays,
  type Actor,
  type DossierFact,
  type DossierOrderOf,
  type DossierOrderType,
  type Dossier,
  type LegalDay,
  type LiveDossier,
  type RecipientKind,
  type Role,
  type Route,
  type RouteQuestion,
  type VerdictFacts,
} from '@app/domain';
import { eligible, papers } from './dossier-story';
import { actor, law, morning } from './specification';

type UnitKind = RouteQuestion['unitKind'];

/** A route of the law, the kind of unit that it is for, and a day on which it holds. */
export interface Way {
  route: Route;
  unitKind: UnitKind;
  on: LegalDay;
}

/** What one act brought: the facts it added and the dossier after them. */
export interface Step {
  act: DossierOrderType;
  facts: readonly DossierFact[];
  after: LiveDossier;
}

const { addWorkingDays } = workingDays;
const officer = actor('appraisalOfficer');
const board = actor('headOfBoard');
const secretary = actor('councilSecretary');
const heads: Record<UnitKind, Role> = {
  agency: 'unitHead',
  enterprise: 'unitHead',
  district: 'districtChair',
  commune: 'communeChair',
};

/** A day under each rulebook: NĐ 98/2023, NĐ 152/2025, and the draft for Luật 06/2026/QH16. */
export const daysOfRulebooks: readonly LegalDay[] = ['2024-03-01', '2025-08-01', '2026-10-05'];

/** Every route of every rulebook with the kind of unit that it is for. */
export const everyWay: readonly Way[] = daysOfRulebooks.flatMap((on) =>
  (['agency', 'district', 'commune', 'enterprise'] as const).flatMap((unitKind) =>
    law.routesOn(on).flatMap((route) => (answers(route, unitKind, on) ? [{ route, unitKind, on }] : [])),
  ),
);

function answers(route: Route, unitKind: UnitKind, on: LegalDay): boolean {
  try {
    return law.routeFor({ ...route, unitKind, on }) === route;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/** Routes of one day that go one way: the same custodies, tracks and clocks, at one level, in the same hands. */
export const oneWay: readonly (readonly [Way, ...Way[]])[] = [
  ...Map.groupBy(everyWay, ({ on, route: { custodies, level, decider, tracks, clocks } }) =>
    JSON.stringify([on, custodies, level, decider, tracks, clocks], (key, value: unknown) =>
      key === 'basis' || key === 'whenUnknown' ? undefined : value,
    ),
  ).values(),
] as [Way, ...Way[]][];

function recipientOf(award: string, on: LegalDay): RecipientKind {
  return law.catalogueOn(on).awards.find(({ code }) => code === award)!.recipients[0]!;
}

/** The acts that lead a dossier under this code from opening to archive, each a working day after the other. */
export function walkWay(way: Way, code: string): Step[] {
  const walk = new Walk(way, code);
  walk.toArchive();
  return walk.steps;
}

class Walk {
  readonly steps: Step[] = [];
  private readonly rules = dossierDecider(law);
  private seen: Dossier = this.rules.initial;
  private day: LegalDay;

  constructor(
    private readonly way: Way,
    private readonly code: string,
  ) {
    this.day = way.on;
  }

  toArchive(): void {
    this.open();
    while (this.dossier.custody !== 'closed') this[this.dossier.custody]();
  }

  private get dossier(): LiveDossier {
    if (this.seen.custody === 'absent') throw new Error('The dossier is not open.');
    return this.seen;
  }

  private give<T extends DossierOrderType>(by: Actor, type: T, data: DossierOrderOf<T>['data']): void {
    const order = { type, data, by, at: morning(this.day) } as unknown as DossierOrderOf<T>;
    const facts = this.rules.decide(order, this.seen);
    for (const fact of facts) this.seen = this.rules.evolve(this.seen, fact);
    this.steps.push({ act: type, facts, after: this.dossier });
    this.day = addWorkingDays(law.calendar, this.day, 1);
  }

  private open(): void {
    const { award, type, procedure } = this.way.route;
    const day = this.day;
    this.give(actor('unitClerk'), 'OpenDossier', {
      ...{ code: this.code, award, type, procedure, unitKind: this.way.unitKind },
      ...{ unit: actor('unitClerk').unit, year: Number(day.slice(0, 4)), period: { from: day, to: day } },
      candidate: { kind: recipientOf(award, day), id: `candidate-${this.code}` },
      known: { unit: actor('unitClerk').unit, joinedInto: null },
    });
  }

  private draft(): void {
    this.give(actor(heads[this.way.unitKind]), 'Nominate', { submission: 'submission/1', number: '1/TTr', papers });
  }

  private reception(): void {
    this.give(actor('receivingClerk'), 'ReceiveDossier', {
      complete: true,
      ground: 'Không phải cơ quan của tỉnh hay người đứng đầu',
    });
  }

  private appraisal(): void {
    if (this.dossier.tracks.initiative === 'open') {
      this.meets('session/initiative');
      this.give(secretary, 'AssessInitiative', { ...ballot, session: 'session/initiative' });
    }
    if (this.dossier.tracks.disclosure === 'open') this.give(officer, 'OpenDisclosure', { place: 'Cổng thông tin' });
    this.give(officer, 'RecommendDossier', { opinion: 'Đủ điều kiện', verdict: eligible });
  }

  private council(): void {
    if (this.dossier.tracks.disclosure === 'open') {
      this.day = addWorkingDays(law.calendar, this.dossier.disclosedFrom!, 11);
      this.give(officer, 'CloseDisclosure', { complaints: 0, report: 'BC-1' });
    }
    this.meets('session/award');
    this.give(secretary, 'RecordVerdict', { ...ballot, session: 'session/award' });
  }

  private meets(session: string): void {
    const sessionOn = addWorkingDays(law.calendar, this.day, 2);
    this.give(secretary, 'PlaceOnAgenda', { session, item: 1, sessionOn });
    this.give(secretary, 'FreezeAgendaFor', { session });
  }

  private decider(): void {
    if (this.dossier.tracks.consultation === 'open') this.consult();
    if (this.dossier.tracks.partyOpinion === 'open') {
      this.give(board, 'RequestPartyOpinion', { paper: '2/CV' });
      this.give(board, 'RecordPartyOpinion', { favourable: true, paper: '3/CV' });
    }
    const by = actor(this.way.route.decider);
    if (this.way.route.level === 'state') this.give(by, 'SubmitUpward', { package: 'package/1', number: '4/TTr' });
    else this.give(by, 'DecideDossier', { ...this.decision(), exceptionGround: 'Đơn vị có một người đứng đầu' });
  }

  /** The first body answers, the others stay silent past their date. */
  private consult(): void {
    const [first, ...silent] = this.way.route.tracks.find((t) => t.kind === 'consultation')!.bodies!;
    for (const body of [first!, ...silent]) this.give(officer, 'RequestConsultation', { body });
    this.give(officer, 'RecordConsultation', { body: first!, favourable: true, paper: '5/CV' });
    this.day = addWorkingDays(law.calendar, this.day, 15);
    for (const { id } of this.dossier.owed.filter((o) => o.kind === 'consultation'))
      this.give(system, 'Lapse', { obligation: id });
  }

  private state(): void {
    this.give(system, 'RecordReachedMinistry', { package: 'package/1', receipt: 'BNV-1', at: morning(this.day) });
    this.give(board, 'RecordStateDecision', this.decision());
  }

  private decision() {
    const { award, authority } = this.way.route;
    return { decision: 'decision/1', number: '6/QĐ', on: this.day, award, authority };
  }

  private result(): void {
    this.give(board, 'PublishResult', { place: 'Cổng thông tin' });
  }

  private ceremony(): void {
    const by = actor('ceremonyClerk');
    this.give(by, 'HandOverAward', { ceremony: 'ceremony/1', receipt: 'BN-1', receivedBy: 'candidate' });
  }

  private archive(): void {
    this.give(actor('receivingClerk'), 'ArchiveDossier', { shelf: 'K1' });
  }
}

const ballot: VerdictFacts = {
  ...{ session: '', item: 1, outcome: 'passed', for: 19, against: 0 },
  ...{ members: 19, present: 19, needed: '9/10' },
};
