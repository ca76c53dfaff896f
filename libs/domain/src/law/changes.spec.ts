import { actor, law, morning, refusalOf, specification, story } from '@app/testing';
import { lawChangesDecider, underChange, type LawChangeFact, type LawChangeOrder } from './changes';
import { fold } from '../kernel/decider';

const decider = lawChangesDecider(law);
const spec = specification(decider);
const officer = actor('appraisalOfficer');
const head = actor('headOfBoard');
const at = morning('2025-03-03');
const ground = 'Nhập nhầm ngày có hiệu lực';

const value = {
  book: 'provincial-2024',
  name: 'clocks.appraise',
  parts: { limit: { workingDays: 15 } },
  basis: { text: 'QĐ của tỉnh (minh họa)', article: 'Điều 7' },
};
const draft = (differs: object = {}): LawChangeOrder => ({
  ...{ type: 'DraftValues', by: officer, at },
  data: { change: 'TS-1', title: 'Thời hạn thẩm định', from: '2025-04-01', values: [value], ...differs },
});
const approve = (by = head, change = 'TS-1'): LawChangeOrder => ({
  type: 'ApproveLawChange',
  data: { change },
  by,
  at,
});
const drop = (on: string, by = head): LawChangeOrder => ({
  ...{ type: 'DropLawChange', data: { change: 'TS-1', ground }, by },
  at: morning(on),
});
const told = (...orders: LawChangeOrder[]): LawChangeFact[] => story(decider, orders);

describe('a change of the office', () => {
  it('is drafted, approved by another, and may be taken back until it is in force', () => {
    expect(told(draft(), approve(), drop('2025-03-31')).map((f) => f.type)).toEqual([
      ...['LawChangeDrafted', 'LawChangeApproved', 'LawChangeDropped'],
    ]);
    spec.given(told(draft(), approve())).when(drop('2025-04-01')).thenRefused('law-change-in-force');
    spec.given(told(draft(), approve())).when(drop('2025-03-31', officer)).thenRefused('role-may-not');
    spec
      .given(told(draft()))
      .when(drop('2025-03-31', officer))
      .then([{ type: 'LawChangeDropped' }]);
  });

  it('is not taken back while another stands on it', () => {
    const share = (numerator: object) => [{ ...value, name: 'shares.quorum', parts: numerator }];
    const facts = told(
      ...[draft({ values: share({ numerator: 3, denominator: 4 }) }), approve()],
      ...[draft({ change: 'TS-2', from: '2025-05-01', values: share({ numerator: 4 }) }), approve(head, 'TS-2')],
    );
    spec.given(facts).when(drop('2025-03-04')).thenRefused('law-change-not-valid');
  });

  it('is not approved by whoever drafted it', () => {
    const own = draft();
    spec
      .given(told({ ...own, by: head }))
      .when(approve(head))
      .thenRefused('second-person-needed', { proposedBy: head.person });
    spec
      .given(told(draft()))
      .when(approve(actor('chairman')))
      .then([{ type: 'LawChangeApproved' }]);
  });

  it('is drafted by the board and approved by its head or the Chairman only', () => {
    for (const role of ['unitClerk', 'chairman', 'auditor', 'administrator'] as const)
      spec
        .given([])
        .when({ ...draft(), by: actor(role) })
        .thenRefused('role-may-not');
    for (const role of ['appraisalOfficer', 'councilSecretary', 'administrator'] as const)
      spec
        .given(told(draft()))
        .when(approve(actor(role)))
        .thenRefused('role-may-not');
  });

  it('is in force from tomorrow at the earliest, also when it is approved', () => {
    spec
      .given([])
      .when(draft({ from: '2025-03-03' }))
      .thenRefused('law-change-too-early', { today: '2025-03-03' });
    spec
      .given([])
      .when(draft({ from: '2025-03-04' }))
      .then([{ type: 'LawChangeDrafted' }]);
    spec
      .given(told(draft()))
      .when({ ...approve(), at: morning('2025-04-01') })
      .thenRefused('law-change-too-early');
  });

  it('is refused with what is wrong where a value cannot be so', () => {
    const wrong = { ...value, parts: { numerator: 3 } };
    const refused = refusalOf(() => told(draft({ values: [wrong] })));
    expect(refused.code).toBe('law-change-not-valid');
    expect((refused.facts as { faults: string[] }).faults[0]).toContain('clocks.appraise');
    spec
      .given([])
      .when(draft({ values: [value, value] }))
      .thenRefused('value-twice');
    spec
      .given([])
      .when(draft({ values: [] }))
      .thenRefused('law-change-empty');
  });

  it('has a name of its own, and approving twice changes nothing', () => {
    spec.given(told(draft())).when(draft()).thenRefused('law-change-exists');
    spec.given(told(draft(), approve())).when(approve()).then([]);
    spec
      .given(told(draft(), drop('2025-03-04')))
      .when(approve())
      .thenRefused('law-change-dropped');
    spec.given([]).when(approve()).thenRefused('no-such-law-change');
  });
});

describe('two changes of one value', () => {
  const limitOn = (facts: LawChangeFact[], on: string) => {
    const { changes } = fold(decider, facts);
    const now = law.withChanges(changes.filter((c) => c.status === 'approved'));
    const route = now.routeFor({ award: 'BK-T', type: 'merit', procedure: 'standard', unitKind: 'agency', on });
    return route.clocks.find((c) => c.kind === 'appraise')!.limit;
  };
  const days = (workingDays: number) => [{ ...value, parts: { limit: { workingDays } } }];

  it('hold each from its own day, whichever was approved first', () => {
    const first = draft();
    const second = draft({ change: 'TS-2', from: '2025-05-01', values: days(12) });
    for (const order of [
      [approve(), approve(head, 'TS-2')],
      [approve(head, 'TS-2'), approve()],
    ]) {
      const facts = told(first, second, ...order);
      expect(['2025-03-31', '2025-04-01', '2025-04-30', '2025-05-01'].map((on) => limitOn(facts, on))).toEqual([
        ...[{ workingDays: 20 }, { workingDays: 15 }, { workingDays: 15 }, { workingDays: 12 }],
      ]);
    }
  });

  it('from one day: the one approved later holds', () => {
    const facts = told(draft(), draft({ change: 'TS-2', values: days(12) }), approve(head, 'TS-2'), approve());
    expect(limitOn(facts, '2025-04-01')).toEqual({ workingDays: 15 });
    const under = underChange(law, fold(decider, facts), 'TS-2');
    expect(under.before.hash).toBe(law.hash);
  });
});

describe('the calendar of a year', () => {
  const days = { year: 2027, off: ['2027-01-01'], worked: ['2027-01-09'], notice: '100/TB-BNV (minh họa)' };
  const enter = (differs: object = {}): LawChangeOrder => ({
    ...{ type: 'DraftCalendar', by: officer, at },
    data: { change: 'LLV-1', title: 'Lịch năm 2027', ...days, ...differs },
  });

  it('is entered once the notice is there, approved by another, and not taken back after that', () => {
    const facts = told(enter(), approve(head, 'LLV-1'));
    const { calendar } = law.withChanges(fold(decider, facts).changes);
    expect(calendar.years[2027]).toEqual({ off: days.off, worked: days.worked, basis: days.notice });
    spec
      .given(facts)
      .when({ type: 'DropLawChange', data: { change: 'LLV-1', ground }, by: head, at })
      .thenRefused('law-change-in-force');
  });

  it.each([
    ['a day of another year', { off: ['2026-12-31'] }],
    ['a day off on a Saturday', { off: ['2027-01-02'] }],
    ['a weekday worked', { worked: ['2027-01-08'] }],
    ['a day twice', { off: ['2027-01-01', '2027-01-01'] }],
  ])('is refused with %s', (_what, differs) =>
    spec.given([]).when(enter(differs)).thenRefused('calendar-days-strange'),
  );

  it('leaves what has passed as it was, to the day', () => {
    const known = law.calendar.years[2025]!;
    const again = (off: string[]) => enter({ year: 2025, worked: known.worked, off });
    spec
      .given([])
      .when(again([...known.off, '2025-03-03']))
      .thenRefused('calendar-of-the-past', { day: '2025-03-03' });
    spec
      .given([])
      .when(again([...known.off, '2025-03-04']))
      .then([{ type: 'CalendarDrafted' }]);
  });
});
