import {
  actor,
  after,
  atCouncil,
  chairman,
  clerk,
  decide,
  decider,
  law,
  morning,
  nominate,
  officer,
  opening,
  order,
  receive,
  receiveForState,
  recommend,
  refusalOf,
  seatedCouncil,
  secretary,
} from '@app/testing';
import { sessionDecider } from '../council/session';
import type { LiveSession, SessionFact, SessionOrder } from '../council/session-facts';
import { dossierDecider as dossierUnder } from '../dossier/dossier';
import type { DossierFact } from '../dossier/facts';
import type { Dossier, LiveDossier } from '../dossier/state';
import { fold } from '../kernel/decider';
import { DomainError } from '../kernel/domain-error';
import type { Law } from '../rulebook/law';
import { addToAgenda, freezeAgenda, signMinutes, tryAgenda } from './council';
import type { ActFacts } from './each';

const day = '2025-09-08';
const stream = 'session/1';
const members = ['candidate-1', 'member-2', 'member-3', 'member-4', 'member-5', 'member-6'];
const tellers = ['candidate-1', 'person-appraisalOfficer', 'teller-1', 'teller-2'];
const known = seatedCouncil(members, { secretary: 'person-councilSecretary', tellers });

/** A session of six members, one of them the candidate, and the dossier as the act leaves both. */
class Meeting {
  private readonly own: SessionFact[] = [];
  private readonly log: DossierFact[];

  constructor(
    private underLaw: Law = law,
    before: readonly DossierFact[] = atCouncil,
  ) {
    this.log = [...before];
    this.order(secretary, 'PlanSession', { council: 'HD', title: 'Phiên tháng 9', on: day }, '2025-08-04');
  }

  get session(): LiveSession {
    return fold(sessionDecider(this.underLaw), this.own) as LiveSession;
  }

  get dossier(): LiveDossier {
    return fold(decider, this.log) as LiveDossier;
  }

  order(by: typeof secretary, type: SessionOrder['type'], data: object, on = day): this {
    const given = { type, data: { known, ...data }, by, at: morning(on) } as unknown as SessionOrder;
    this.own.push(...sessionDecider(this.underLaw).decide(given, this.session));
    return this;
  }

  act(of: (session: LiveSession, dossiers: Map<string, Dossier>) => ActFacts<SessionFact>): this {
    const { own, dossiers } = of(this.session, new Map([['HS-1', this.dossier]]));
    this.own.push(...own);
    this.log.push(...(dossiers.get('HS-1') ?? []));
    return this;
  }

  agree(): this {
    return this.act((session, dossiers) =>
      addToAgenda(this.underLaw, session, dossiers, { stream }, who('2025-08-05')),
    );
  }

  /** The office has put another law in force meanwhile. */
  under(then: Law): this {
    this.underLaw = then;
    return this;
  }

  freeze(seated = known): this {
    return this.act((session, dossiers) =>
      freezeAgenda(this.underLaw, session, dossiers, { stream }, { ...who('2025-08-05'), known: seated }),
    );
  }

  /** What is said beforehand of putting the dossier on and freezing. */
  tried(seated = known): this {
    const asked = { ...who('2025-08-05'), known: seated };
    tryAgenda(this.underLaw, this.session, new Map([['HS-1', this.dossier]]), { stream }, asked);
    return this;
  }

  sign(): this {
    const minutes = { stream, number: '5/BB' };
    return this.act((session, dossiers) => signMinutes(this.underLaw, session, dossiers, minutes, who(day)));
  }
}

const who = (on: string) => ({ by: secretary, at: morning(on), known });
const aside = (member: string) => ({ item: 1, member, ground: 'Là ứng viên' });
const votes = { item: 1, for: 4, against: 0 };
const teller = (person: string) => actor('teller', { person });

describe('a council that has the candidate among its members', () => {
  it('freezes no agenda before that member stands aside', () => {
    const open = new Meeting().agree();
    expect(refusalOf(() => open.freeze())).toMatchObject({
      code: 'member-must-stand-aside',
      facts: { item: 1, members: ['candidate-1'] },
    });
    expect(open.order(secretary, 'RecordRecusal', aside('candidate-1'), '2025-08-05').freeze().session.status).toBe(
      'frozen',
    );
  });

  it('has its votes counted by anybody but the candidate', () => {
    const meeting = new Meeting()
      .agree()
      .order(secretary, 'RecordRecusal', aside('candidate-1'), '2025-08-05')
      .freeze();
    meeting.order(secretary, 'RecordAttendance', { present: members });
    expect(refusalOf(() => meeting.order(teller('candidate-1'), 'CountVotes', votes)).code).toBe('own-dossier');
    expect(meeting.order(teller('teller-1'), 'CountVotes', votes).session.items[0]!.counts).toHaveLength(1);
  });

  it('leaves on the dossier who voted and who counted', () => {
    const meeting = new Meeting()
      .agree()
      .order(secretary, 'RecordRecusal', aside('candidate-1'), '2025-08-05')
      .freeze();
    meeting.order(secretary, 'RecordAttendance', { present: members.slice(0, 5) });
    for (const person of ['teller-1', 'teller-2']) meeting.order(teller(person), 'CountVotes', votes);
    const did = (deed: string) =>
      meeting
        .sign()
        .dossier.deeds.filter((d) => d.deed === deed)
        .map((d) => d.person);
    expect(did('vote')).toEqual(['member-2', 'member-3', 'member-4', 'member-5']);
    expect(meeting.dossier.deeds.filter((d) => d.deed === 'count').map((d) => d.person)).toEqual([
      'teller-1',
      'teller-2',
    ]);
  });
});

describe('an agenda that is tried', () => {
  const opened = (award: object) => order(clerk, 'OpenDossier', { ...opening, ...award });
  const collective = { kind: 'collective', id: 'candidate-1' } as const;
  const flag = opened({ award: 'CTD-T', type: 'merit', candidate: collective });
  const medal = opened({ award: 'HCLD-3', type: 'merit' });
  const disclose = order(officer, 'OpenDisclosure', { place: 'Cổng thông tin' });
  const logs = {
    'a Bằng khen': atCouncil,
    'a flag, by ballot': after(flag, nominate, receive, recommend),
    'a medal that is still disclosed': after(medal, nominate, receiveForState, disclose, recommend),
  };
  const others = members.map((member) => (member === 'candidate-1' ? 'member-1' : member));
  const councils = [members, others].flatMap((sitting) =>
    [tellers, tellers.slice(2, 3), []].flatMap((counting) =>
      [null, '2025-09-07'].map((to) => {
        const council = seatedCouncil(sitting, { secretary: 'person-councilSecretary', tellers: counting });
        return { ...council, seats: council.seats.map((seat) => ({ ...seat, to })) };
      }),
    ),
  );
  const codeOf = (act: () => unknown) => {
    try {
      act();
      return null;
    } catch (error) {
      if (error instanceof DomainError) return error.code;
      throw error;
    }
  };

  it.each(Object.entries(logs))(
    'is refused exactly where freezing it would be, whatever the council has become since it was planned: %s',
    (_name, log) => {
      const refused = new Set<string | null>();
      for (const council of councils) {
        const frozen = codeOf(() => new Meeting(law, log).agree().freeze(council));
        expect(codeOf(() => new Meeting(law, log).tried(council)) === null).toBe(frozen === null);
        refused.add(frozen);
      }
      expect(refused.has('council-not-sitting')).toBe(true);
      expect(refused.size).toBeGreaterThan(1);
    },
  );

  it('says of which dossier it is refused', () => {
    const { facts } = refusalOf(() => new Meeting(law, logs['a medal that is still disclosed']).tried(councils[6]));
    expect(facts['refused']).toMatchObject([{ id: 'HS-1', ok: false }]);
  });
});

describe('a session whose council has changed since its agenda was frozen', () => {
  it('is attended by whoever sits on its day, and a predecessor’s seat votes no more', () => {
    const successor = seatedCouncil(['member-1', ...members.slice(1)], {
      secretary: 'person-councilSecretary',
      tellers,
    });
    const meeting = new Meeting()
      .agree()
      .order(secretary, 'RecordRecusal', aside('candidate-1'), '2025-08-05')
      .freeze();
    const attend = (present: string[]) => () =>
      meeting.order(secretary, 'RecordAttendance', { present, known: successor });
    expect(refusalOf(attend(members))).toMatchObject({ code: 'not-a-member', facts: { strangers: ['candidate-1'] } });
    expect(attend(['member-1', ...members.slice(1)])().session.members).toContain('member-1');
  });
});

describe('a province that adds a pair to the matrix', () => {
  const stricter: Law = {
    ...law,
    incompatible: [...law.incompatible, { acts: ['appraise', 'count'] }, { acts: ['vote', 'decide'] }],
  };

  it('binds the tellers and the decider by it', () => {
    const meeting = new Meeting(stricter).agree();
    meeting.order(secretary, 'RecordRecusal', aside('candidate-1'), '2025-08-05').freeze();
    meeting.order(secretary, 'RecordAttendance', { present: members });
    expect(refusalOf(() => meeting.order(teller('person-appraisalOfficer'), 'CountVotes', votes))).toMatchObject({
      code: 'incompatible-act',
      facts: { act: 'count', did: 'appraise' },
    });
    for (const person of ['teller-1', 'teller-2']) meeting.order(teller(person), 'CountVotes', votes);
    const { dossier } = meeting.sign();
    const by = actor('chairman', { person: 'member-2' });
    const under = (by_: typeof chairman) => () =>
      dossierUnder(stricter).decide({ ...decide, by: by_, at: morning(day) }, dossier);
    expect(refusalOf(under(by))).toMatchObject({ code: 'incompatible-act', facts: { act: 'decide', did: 'vote' } });
    expect(under(chairman)().map((f) => f.type)).toContain('DossierDecided');
  });
});

describe('the threshold of a council', () => {
  const stricter = (from: string) => {
    const parts = { numerator: 3, denominator: 4 };
    const values = [
      { book: 'provincial-2024', name: 'shares.majority', parts, basis: { text: 'QĐ (minh họa)', article: 'Điều 1' } },
    ];
    return law.withChanges([{ kind: 'values', id: 'TS-1', from, values }]);
  };
  const passUnder = (underLaw: Law) => new Meeting(underLaw).agree().session.items[0]!.rule.pass;

  it('is that of the day of the session, though the dossier was received under another', () => {
    expect(passUnder(law)).toMatchObject({ numerator: 1, denominator: 2, moreThan: true });
    expect(passUnder(stricter(day))).toMatchObject({ numerator: 3, denominator: 4 });
  });

  it('is that of the law by which the agenda is frozen, also where a change was approved, or dropped, after it was put on', () => {
    const frozen = (first: Law, then: Law) => {
      const meeting = new Meeting(first).agree().order(secretary, 'RecordRecusal', aside('candidate-1'), '2025-08-05');
      return meeting.under(then).freeze().session.items[0]!.rule.pass;
    };
    expect(frozen(law, stricter(day))).toMatchObject({ numerator: 3, denominator: 4 });
    expect(frozen(stricter(day), law)).toMatchObject({ numerator: 1, denominator: 2, moreThan: true });
    expect(frozen(law, stricter('2025-09-09'))).toMatchObject({ numerator: 1, denominator: 2, moreThan: true });
  });

  describe('while the office has another in force from before the session', () => {
    const thenLaw = stricter('2025-07-10');
    const passOf = (before: readonly DossierFact[]) => new Meeting(thenLaw, before).agree().session.items[0]!.rule.pass;
    const submitted = (on: string) =>
      atCouncil.map((f) => (f.type === 'DossierNominated' ? { ...f, data: { ...f.data, submittedOn: on } } : f));
    const { award, type, procedure, unitKind } = new Meeting().dossier;
    const repinned = (pinnedOn: string): DossierFact => {
      const route = law.routeFor({ award, type, procedure, unitKind, on: pinnedOn });
      return { type: 'RulesRepinned', data: { route, lawHash: law.hash, pinnedOn, by: 'p-1' } };
    };

    it('is still that of the text of before, for what was submitted under it', () => {
      expect(passOf(submitted('2025-06-30'))).toMatchObject({ numerator: 1 });
      expect(passOf(submitted('2025-07-01'))).toMatchObject({ numerator: 3 });
    });

    it('is that of the text under which two persons put it', () => {
      expect(passOf([...submitted('2025-07-01'), repinned('2025-06-30')])).toMatchObject({ numerator: 1 });
      expect(passOf([...submitted('2025-06-30'), repinned('2025-07-01')])).toMatchObject({ numerator: 3 });
    });
  });

  it('is not that of the day after', () =>
    expect(passUnder(stricter('2025-09-09'))).toMatchObject({ numerator: 1, denominator: 2, moreThan: true }));
});
