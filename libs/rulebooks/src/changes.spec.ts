import type { Condition } from '@app/domain';
import { basisRead as basis, change, faultsOf, law, put } from '@app/testing';

const question = { award: 'CSTDTQ', type: 'merit', procedure: 'standard', unitKind: 'agency' } as const;

describe('values of the province', () => {
  it('hold from their day on, in every decree, and nothing else moves', () => {
    const then = law.withChanges([
      change('2025-03-01', put('provincial-2024', 'clocks.appraise', { limit: { workingDays: 15 } })),
    ]);
    const appraise = (on: string) => then.routeFor({ ...question, on }).clocks.find((c) => c.kind === 'appraise')!;
    expect(appraise('2025-02-28')).toMatchObject({ limit: { workingDays: 20 }, basis: { confidence: 'INFERRED' } });
    expect(appraise('2025-03-01')).toMatchObject({
      limit: { workingDays: 15 },
      basis: { ...basis, confidence: 'SOURCED' },
    });
    expect(appraise('2025-07-01')).toMatchObject({ limit: { workingDays: 15 }, owedBy: 'appraisalOfficer' });
    const others = (from: typeof law) =>
      from.routeFor({ ...question, on: '2025-07-01' }).clocks.filter((c) => c.kind !== 'appraise');
    expect(others(then)).toEqual(others(law));
    expect(then.hash).not.toBe(law.hash);
    expect(then.withChanges([]).hash).toBe(law.hash);
  });

  it('keep the day from which a decree speaks, so that what was submitted before stays under the text of before', () => {
    const cut = law.withChanges([change('2025-09-01', put('nd152-2025', 'shares.nineTenthsLocal', { numerator: 8 }))]);
    const days = { submittedOn: '2025-06-30', on: '2025-10-01' };
    expect(cut.lawDay(days)).toBe('2025-06-30');
    expect(cut.lawDay({ ...days, submittedOn: '2025-07-15' })).toBe('2025-10-01');
  });

  it('that a decree proves are not the office’s to change', () => {
    expect(faultsOf(change('2025-09-01', put('nd152-2025', 'shares.nineTenths', { numerator: 8 })))).toContain(
      'NĐ 152/2025/NĐ-CP, Điều 33 khoản 5',
    );
  });

  it.each([
    ['a book that there is not', put('nd1-2000', 'clocks.appraise'), 'nd1-2000'],
    ['a name that there is not', put('provincial-2024', 'clocks.dance'), 'clocks.dance'],
    ['a name of the language', put('provincial-2024', 'clocks.constructor'), 'clocks.constructor'],
    ['a part of another kind of value', put('provincial-2024', 'clocks.appraise', { numerator: 1 }), 'numerator'],
    ['more than the whole', put('provincial-2024', 'shares.quorum', { numerator: 4 }), 'shares.quorum'],
    [
      'a day that there is not',
      put('provincial-2024', 'clocks.answerNominee', { limit: { month: 2, day: 30, yearsLater: 0 } }),
      'day',
    ],
    [
      'a fixed day that stands still',
      put('provincial-2024', 'clocks.appraise', { pausesOn: ['hold'], limit: { month: 6, day: 30, yearsLater: 0 } }),
      'pausesOn',
    ],
  ])('are refused with %s, which is named', (_what, value, named) =>
    expect(faultsOf(change('2025-09-01', value))).toContain(named),
  );

  it('are refused on a day on which their book is not in force', () =>
    expect(faultsOf(change('2024-06-01', put('nd152-2025', 'clocks.submitUpwardOther')))).toContain('nd152-2025'));
});

describe('a text in force that nobody has read', () => {
  const day = '2026-11-01';
  const confirm = change(
    day,
    put('l2026-draft', 'clocks.submitUpward', { limit: { workingDays: 25 } }),
    put('l2026-draft', 'tracks.disclosure'),
  );

  it('is confirmed value by value: what was read is proved, all else stays open, and the warning stays', () => {
    const route = law.withChanges([confirm]).routeFor({ ...question, on: day });
    const proved = [...route.clocks, ...route.tracks].filter((rule) => rule.basis.confidence !== 'RECALLED');
    expect(proved.map((rule) => [rule.kind, rule.basis])).toEqual([
      ['submitUpward', { ...basis, confidence: 'SOURCED' }],
      ['disclosure', { ...basis, confidence: 'SOURCED' }],
    ]);
    expect(route.clocks.find((c) => c.kind === 'submitUpward')!.limit).toEqual({ workingDays: 25 });
    expect(route.warning).toContain('06/2026/QH16');
    const eve = law.withChanges([confirm]).routeFor({ ...question, on: '2026-10-31' });
    expect(eve).toEqual(law.routeFor({ ...question, on: '2026-10-31' }));
  });

  it('leaves the grounds within a confirmed value as they were: not confirmed', () => {
    const own = change(day, put('l2026-draft', 'tracks.initiativeBase'));
    const route = law.withChanges([own]).routeFor({ ...question, award: 'CSTDCS', on: day });
    const track = route.tracks.find((t) => t.kind === 'initiative')!;
    expect([track.basis.confidence, track.alternatives![0]!.basis.confidence]).toEqual(['SOURCED', 'RECALLED']);
  });

  it('offers every value that it took over, and those of the province, each as not confirmed', () => {
    const offered = law.changeableOn(day);
    const named = (book: string) => offered.filter((v) => v.book === book).map((v) => v.name);
    expect(named('l2026-draft')).toEqual(
      expect.arrayContaining(['shares.nineTenths', 'clocks.submitUpward', 'tracks.disclosure']),
    );
    expect(named('provincial-2024')).toContain('clocks.appraise');
    expect(new Set(offered.map((v) => v.basis.confidence))).toEqual(new Set(['RECALLED']));
    const after = law
      .withChanges([confirm])
      .changeableOn(day)
      .filter((v) => v.basis.confidence === 'SOURCED');
    expect(after.map((v) => v.name).sort()).toEqual(['clocks.submitUpward', 'tracks.disclosure']);
  });

  it('does not take what the province said of the text of before as said of it, but what it says since', () => {
    const said = (from: string) => {
      const own = change(from, put('provincial-2024', 'clocks.appraise', { limit: { workingDays: 15 } }));
      return law
        .withChanges([own])
        .routeFor({ ...question, on: day })
        .clocks.find((c) => c.kind === 'appraise')!;
    };
    expect(said('2025-03-01')).toMatchObject({ limit: { workingDays: 15 }, basis: { confidence: 'RECALLED' } });
    expect(said('2026-10-01')).toMatchObject({ limit: { workingDays: 15 }, basis: { confidence: 'SOURCED' } });
  });
});

const withParts = (c: Condition): Condition[] => (c.mode === 'is' ? [c] : [c, ...c.parts.flatMap(withParts)]);

describe('a condition', () => {
  const row = '4.5/BK-T (L Đ74; Bắc Ninh Đ3.3)';
  const name = `conditions.${row}: 02 năm liên tục hoàn thành xuất sắc nhiệm vụ`;
  const says = '03 năm liên tục hoàn thành xuất sắc nhiệm vụ';
  const three = change('2025-09-01', put('criteria-nd152', name, { with: { years: 3, atLeast: 'excellent' }, says }));
  const asked = (from: typeof law, on: string) => {
    const { conditions } = from.criteriaFor({ award: 'BK-T', type: 'merit', recipient: 'person', on });
    const all = conditions.flatMap(withParts);
    return all.find((c) => c.mode === 'is' && c.is === 'consecutiveYearsRated@2' && c.key === row);
  };

  it('that the province copied from another’s example is put in its own words, and refuses from then on', () => {
    const then = law.withChanges([three]);
    expect(asked(then, '2025-08-31')).toMatchObject({ with: { years: 2 }, basis: { confidence: 'INFERRED' } });
    expect(asked(then, '2025-09-01')).toMatchObject({
      ...{ says, with: { years: 3, atLeast: 'excellent' } },
      basis: { ...basis, confidence: 'SOURCED' },
    });
  });

  it('is offered by its row of the law and its words, with what it asks', () => {
    const offered = law.changeableOn('2025-09-01').find((v) => v.name === name);
    expect(offered).toMatchObject({ book: 'criteria-nd152', parts: { with: { years: 2, atLeast: 'excellent' } } });
    expect(
      law
        .withChanges([three])
        .changeableOn('2025-09-01')
        .find((v) => v.name === name),
    ).toMatchObject({
      parts: { says, with: { years: 3 } },
    });
  });

  it('said under the text of before is taken over by one that nobody has read, and is not confirmed there', () => {
    const then = law.withChanges([three]);
    expect(asked(then, '2026-10-01')).toMatchObject({ with: { years: 3 }, basis: { confidence: 'RECALLED' } });
    const confirmed = law.withChanges([three, change('2026-10-05', put('criteria-l2026', name))]);
    expect(asked(confirmed, '2026-10-05')).toMatchObject({
      says,
      with: { years: 3 },
      basis: { confidence: 'SOURCED' },
    });
  });

  it('of a book of both decrees keeps what the office said of it before the later decree', () => {
    const words = 'conditions.4.6/Nhì (L Đ43): Tập thể đã được tặng Huân chương Lao động hạng Ba';
    for (const from of ['2025-03-01', '2025-09-01']) {
      const then = law.withChanges([change(from, put('criteria-other-l2022', words))]);
      const { rulebook, conditions } = then.criteriaFor({
        ...{ award: 'HCLD-2', type: 'merit', recipient: 'collective', on: '2025-09-01' },
      });
      expect(rulebook).toBe('criteria-other-l2022');
      expect(conditions.find((c) => `conditions.${c.key}: ${c.says}` === words)?.basis).toMatchObject(basis);
    }
  });

  it.each([
    ['other words than it has', put('criteria-nd152', 'conditions.x: y'), 'không có giá trị này'],
    ['what its question does not ask', put('criteria-nd152', name, { with: { yers: 3 }, says }), 'yers'],
    ['a year that is none', put('criteria-nd152', name, { with: { years: 0 }, says }), 'years'],
    ['other figures in no words', put('criteria-nd152', name, { with: { years: 3 }, says: null as never }), 'says'],
    ['other words for the old figures', put('criteria-nd152', name, { says }), 'with'],
    [
      'a name of the language',
      put('criteria-nd152', name, { with: { years: 3, toString: 1 }, says }),
      'with.toString không hợp với điều kiện này',
    ],
    ['other figures in the old words', put('criteria-nd152', name, { with: { years: 3 } }), 'says'],
    ['parts of a clock', put('criteria-nd152', name, { minWorkingDays: 3 }), 'minWorkingDays'],
  ])('is refused with %s', (_what, value, named) => expect(faultsOf(change('2025-09-01', value))).toContain(named));

  it('that a text proves is not the office’s to change', () => {
    const proved = [
      ...law.criteriaFor({ award: 'CSTDT', type: 'merit', recipient: 'person', on: '2025-09-01' }).conditions,
    ].find((c) => c.basis.confidence === 'SOURCED')!;
    const own = put('criteria-nd152', `conditions.${proved.key}: ${proved.says}`);
    expect(faultsOf(change('2025-09-01', own))).toContain('tỉnh không đặt khác được');
  });
});

describe('the bonus of an unread text', () => {
  it('is confirmed award by award, with figures of its own', () => {
    const own = change('2026-11-01', put('l2026-draft', 'bonus.BK-T', { person: 200 }));
    const bonus = (award: string) => law.withChanges([own]).bonusFor(award, 'person', '2026-11-01');
    expect(bonus('BK-T')).toMatchObject({ hundredths: 200, basis: { ...basis, confidence: 'SOURCED' } });
    expect(bonus('BK-TTg')).toMatchObject({ hundredths: 350, basis: { confidence: 'RECALLED' } });
    expect(law.withChanges([own]).bonusFor('BK-T', 'collective', '2026-11-01')).toMatchObject({ hundredths: 300 });
  });

  it('that a decree sets is not the office’s to change', () =>
    expect(faultsOf(change('2025-09-01', put('nd152-2025', 'bonus.BK-T', { person: 200 })))).toContain('Điều 54'));
});

it('offers under a decree that was read only what the province sets and what is not proved', () => {
  const own = law.changeableOn('2025-08-01').filter((v) => v.book === 'nd152-2025');
  expect(own.map((v) => v.name)).toEqual(
    expect.arrayContaining(['shares.nineTenthsLocal', 'clocks.submitUpwardOther']),
  );
  // The law names these papers, and the decree leaves the lists to the province.
  const proved = own.filter((v) => v.basis.confidence === 'SOURCED');
  expect(proved.filter((v) => !v.name.startsWith('papers.'))).toEqual([]);
});

it('offers nothing where there is no rule', () => expect(law.changeableOn('2023-01-01')).toEqual([]));
