import { actor, eligible, law, morning, refusalOf } from '@app/testing';
import { addWorkingDays } from './calendar/working-days';
import { dossierDecider } from './dossier/dossier';
import type { DossierFact, VerdictFacts } from './dossier/facts';
import type { DossierOrderOf, DossierOrderType } from './dossier/orders';
import type { Dossier, LiveDossier, Received } from './dossier/state';
import { fold, system, type Actor, type LegalDay, type Role } from './kernel/decider';
import type { Route, RouteQuestion } from './rulebook/law';

type UnitKind = RouteQuestion['unitKind'];

const decider = dossierDecider(law);
const officer = actor('appraisalOfficer');
const board = actor('headOfBoard');
const secretary = actor('councilSecretary');
const heads: Record<UnitKind, Role> = {
  agency: 'unitHead',
  enterprise: 'unitHead',
  district: 'districtChair',
  commune: 'communeChair',
};

/** One dossier on its way, a working day a step; every step is checked against a log read anew. */
class Walk {
  readonly log: DossierFact[] = [];
  private seen: Dossier = decider.initial;
  private day: LegalDay;

  constructor(
    readonly route: Route,
    private readonly unitKind: UnitKind,
    start: LegalDay,
  ) {
    this.day = start;
  }

  get dossier(): LiveDossier {
    if (this.seen.custody === 'absent') throw new Error('The dossier is not open.');
    return this.seen;
  }

  give<T extends DossierOrderType>(by: Actor, type: T, data: DossierOrderOf<T>['data']): void {
    const order = { type, data, by, at: morning(this.day) } as unknown as DossierOrderOf<T>;
    for (const fact of decider.decide(order, this.seen)) {
      this.log.push(fact);
      this.seen = decider.evolve(this.seen, fact);
    }
    const readAnew = JSON.parse(JSON.stringify(this.log)) as DossierFact[];
    expect(fold(decider, readAnew)).toEqual(this.seen);
    expect(this.dossier.owed.map((o) => o.id)).toEqual(openIds(readAnew));
    this.day = addWorkingDays(law.calendar, this.day, 1);
  }

  toArchive(): void {
    this.open();
    while (this.dossier.custody !== 'closed') this[this.dossier.custody]();
  }

  private open(): void {
    const { award, type, procedure } = this.route;
    const day = this.day;
    this.give(actor('unitClerk'), 'OpenDossier', {
      ...{ code: 'HS-2025-000001', award, type, procedure, unitKind: this.unitKind },
      ...{ unit: actor('unitClerk').unit, year: Number(day.slice(0, 4)), period: { from: day, to: day } },
      candidate: { kind: award.startsWith('CTD') ? 'collective' : 'person', id: 'candidate-1' },
    });
  }

  private draft(): void {
    this.give(actor(heads[this.unitKind]), 'Nominate', { submission: 'submission/1', number: '1/TTr' });
  }

  private reception(): void {
    this.give(actor('receivingClerk'), 'ReceiveDossier', { complete: true });
    expect((this.dossier as Received).route).toBe(this.route);
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
      this.day = addWorkingDays(law.calendar, this.dossier.disclosedFrom!, 10);
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
    const by = actor(this.route.decider);
    if (this.route.level === 'state') this.give(by, 'SubmitUpward', { package: 'package/1', number: '4/TTr' });
    else this.give(by, 'DecideDossier', { ...this.decision(), exceptionGround: 'Đơn vị có một người đứng đầu' });
  }

  /** The first body answers, the others stay silent past their date. */
  private consult(): void {
    const [first, ...silent] = this.route.tracks.find((t) => t.kind === 'consultation')!.bodies!;
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
    const { award, authority } = this.route;
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

/** What is open after these facts, told without the decider: armed, not yet ended. */
function openIds(log: readonly DossierFact[]): string[] {
  return log.reduce<string[]>((open, { type, data }) => {
    if (type === 'ObligationArmed') return [...open, data.obligation.id];
    const ends = ['ObligationMet', 'ObligationLapsed', 'ObligationWaived', 'ObligationFailed'].includes(type);
    return ends ? open.filter((id) => id !== (data as { id: string }).id) : open;
  }, []);
}

/** Every route of every rulebook with the kind of unit that it is for. */
const every = ['2024-03-01', '2025-08-01'].flatMap((on) =>
  (['agency', 'district', 'commune', 'enterprise'] as const).flatMap((unitKind) =>
    law.routesOn(on).flatMap((route) => {
      const { award, type, procedure, rulebook } = route;
      const question = { award, type, procedure, unitKind, on };
      const found = answers(question, route);
      return found ? [[rulebook, award, type, procedure, unitKind, on, route] as const] : [];
    }),
  ),
);

function answers(question: RouteQuestion, route: Route): boolean {
  try {
    return law.routeFor(question) === route;
  } catch {
    return false;
  }
}

describe('every route of the law', () => {
  it('is among those walked here', () =>
    expect(every.length).toBe(law.routesOn('2024-03-01').length + law.routesOn('2025-08-01').length));

  it.each(every)(
    'of %s leads %s %s %s of a unit of kind %s from opening to archive, with the same open duties read anew',
    (_book, _award, _type, _procedure, unitKind, on, route) => {
      const walk = new Walk(route, unitKind, on);
      walk.toArchive();
      expect(walk.dossier).toMatchObject({ custody: 'closed', outcome: 'presented', owed: [] });

      const passed = walk.log.map((f) => f.type);
      expect(passed.includes('VerdictRecorded')).toBe(route.custodies.includes('council'));
      expect(passed.includes('SubmittedUpward')).toBe(route.custodies.includes('state'));

      const armed = walk.log.flatMap((f) => (f.type === 'ObligationArmed' ? [f.data.obligation] : []));
      expect(new Set(armed.map((o) => o.id)).size).toBe(armed.length);
      for (const { kind } of armed) expect(route.clocks.map((c) => c.kind)).toContain(kind);
    },
  );

  it.each(every)(
    'of %s lets %s %s %s of a unit of kind %s skip nothing: no decision before its custody',
    (_book, award, _type, _procedure, unitKind, on, route) => {
      const walk = new Walk(route, unitKind, on);
      walk.toArchive();
      const order = { decision: 'decision/1', number: '6/QĐ', on, award, authority: route.authority } as const;
      const by = actor(route.decider);
      const decide = { type: 'DecideDossier', data: order, by, at: morning(on) } as const;
      const entered = walk.log.findIndex((f) => f.type === 'DossierRecommended');
      for (let n = 1; n <= entered; n += 1)
        expect(refusalOf(() => decider.decide(decide, fold(decider, walk.log.slice(0, n)))).code).toBe('wrong-custody');
    },
  );
});
