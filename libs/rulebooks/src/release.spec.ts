import type { Law, LawChange, ValueChange } from '@app/domain';
import {
  basisRead as basis,
  change as changeOf,
  edited,
  law,
  loadWith,
  put as putValue,
  refusalOf,
} from '@app/testing';

// What the office put in force by itself, under the files of a later release.

const put = (name: string, parts: ValueChange['parts'], book = 'provincial-2024') => putValue(book, name, parts);
const change = (id: string, from: string, value: ValueChange): LawChange => ({ ...changeOf(from, value), id });
const question = { award: 'BK-T', type: 'merit', procedure: 'standard', unitKind: 'agency' } as const;
const appraise = (of: Law, on: string) => of.routeFor({ ...question, on }).clocks.find((c) => c.kind === 'appraise')!;

const fifteen = change('TS-1', '2025-09-01', put('clocks.appraise', { limit: { workingDays: 15 } }));
const twelve = change('TS-2', '2025-10-01', put('clocks.appraise', { limit: { workingDays: 12 } }));

describe('a release', () => {
  it('that proves what the office said before leaves what was approved', () => {
    const submit = put('clocks.submitUpwardOther', { limit: { workingDays: 25 } }, 'nd152-2025');
    const file = edited(
      'nd152-2025.yaml',
      "article: 'Điều 35 khoản 3 (chỉ định cho khen thưởng công trạng)'\n      confidence: INFERRED",
      'article: Điều 35 khoản 3\n      confidence: SOURCED',
    );
    const proved = loadWith({ 'nd152-2025.yaml': file });
    const approved = change('TS-1', '2025-09-01', submit);
    const { clocks } = proved
      .withChanges([approved])
      .routeFor({ ...question, award: 'BK-TTg', type: 'unplanned', on: '2025-09-01' });
    expect(clocks.find((c) => c.kind === 'submitUpward')).toMatchObject({ limit: { workingDays: 25 } });
    expect(proved.withChanges([approved]).leftOut).toEqual([]);
    expect(refusalOf(() => proved.withChanges([], approved)).code).toBe('law-change-not-valid');
  });

  it('that ends a book before the day of a change has its own values from then on', () => {
    const first = edited('provincial.yaml', "to: '2027-02-28'", "to: '2025-08-31'");
    const next = edited('provincial.yaml', 'id: provincial-2024', 'id: provincial-2025').replace(
      "from: '2024-01-01'",
      "from: '2025-09-01'",
    );
    const ended = loadWith({ 'provincial.yaml': first, 'provincial-2025.yaml': next });
    const then = ended.withChanges([fifteen]);
    expect(then.leftOut).toEqual([]);
    expect(appraise(then, '2025-09-01').limit).toEqual({ workingDays: 20 });
    expect(refusalOf(() => ended.withChanges([], fifteen)).facts).toMatchObject({
      faults: [expect.stringContaining('provincial-2024 không có hiệu lực ngày 2025-09-01')],
    });
  });

  it('that has no more what a change names leaves that change out and tells it; all others hold, and more can be made', () => {
    const gone = change('TS-0', '2025-08-01', put('clocks.dance', { limit: { workingDays: 1 } }));
    const then = law.withChanges([gone, fifteen]);
    expect(then.leftOut).toEqual([{ change: 'TS-0', faults: [expect.stringContaining('clocks.dance')] }]);
    expect(appraise(then, '2025-09-01').limit).toEqual({ workingDays: 15 });
    const more = law.withChanges([gone, fifteen], twelve);
    expect(more.leftOut).toEqual(then.leftOut);
    expect(['2025-09-01', '2025-10-01'].map((on) => appraise(more, on).limit)).toEqual([
      { workingDays: 15 },
      { workingDays: 12 },
    ]);
  });
});

it('a change that would leave out one approved before is refused, for the day of that one comes later', () => {
  const share = (id: string, from: string, parts: ValueChange['parts']) =>
    change(id, from, put('shares.quorum', parts));
  const quarters = share('TS-1', '2025-09-01', { numerator: 3, denominator: 4 });
  const whole = share('TS-2', '2025-11-01', { numerator: 4 });
  expect(law.withChanges([quarters], whole).leftOut).toEqual([]);
  const halves = share('TS-3', '2025-10-01', { numerator: 1, denominator: 2 });
  const { faults } = refusalOf(() => law.withChanges([quarters, whole], halves)).facts as { faults: string[] };
  expect(faults).toEqual([expect.stringContaining('TS-2')]);
});

it('two conditions of one row in the same words are refused where they ask otherwise: the office could not tell them apart', () => {
  const file = edited(
    'criteria-nd98.yaml',
    'says: Tập thể đã được tặng Bằng khen của Thủ tướng Chính phủ',
    'says: Đã được tặng Bằng khen của Thủ tướng Chính phủ',
  );
  expect(() => loadWith({ 'criteria-nd98.yaml': file })).toThrow(/^criteria-nd98\.yaml: .* is another condition too/);
});

describe('what the office said of a condition of the text of before', () => {
  const name =
    'conditions.4.10/facts older than 6 months before submission: Thành tích tính đến thời điểm trong vòng 06 tháng trước khi trình';
  const twelve: LawChange = change('TS-1', '2025-03-01', {
    ...put(name, { with: { months: 12 }, says: 'Trong vòng 12 tháng' }, 'criteria-nd98'),
  });
  const asked = (on: string) => {
    const { conditions } = law
      .withChanges([twelve])
      .criteriaFor({ award: 'BK-TTg', type: 'merit', recipient: 'person', on });
    return conditions.find((c) => c.mode === 'is' && c.is === 'periodEndedWithin@1');
  };

  it('does not reach what the next text says in its own words', () => {
    expect(asked('2025-06-30')).toMatchObject({ with: { months: 12 }, basis });
    expect(asked('2025-07-01')).toMatchObject({
      with: { months: 6 },
      basis: { article: 'Điều 33 khoản 9', confidence: 'SOURCED' },
    });
    const offered = law.withChanges([twelve]).changeableOn('2025-07-01');
    expect(offered.filter((v) => v.book === 'criteria-nd152' && v.name === name)).toEqual([]);
  });
});
