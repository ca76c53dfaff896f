import fc from 'fast-check';
import {
  award,
  block,
  candidacy,
  discipline,
  initiative,
  law,
  members,
  post,
  rank,
  rating,
  service,
  statement,
} from '@app/testing';
import { postLevels, ratingLevels, scopes, type Evidence } from './evidence';
import { type Basis } from './basis';
import { recipientKinds, type AwardCode, type AwardType, type RecipientKind } from './awards';
import { judge, type Condition } from './verdict';

const on = '2025-08-01';
const year = fc.integer({ min: 2019, max: 2025 });
const day = fc
  .record({ year, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map((d) => [d.year, String(d.month).padStart(2, '0'), String(d.day).padStart(2, '0')].join('-'));
// Often the same: facts must meet each other to disagree.
const codes = [
  'CSTDCS',
  'CSTDCS',
  'CSTDCS',
  'CSTDT',
  'CSTDT',
  'LDTT',
  'TTLDXS',
  'CTD-T',
  'CTD-CP',
  'BK-T',
  'BK-TTg',
  'HCLD-3',
];
const abouts = ['exceedsTargets', 'cleanBody', 'movement', 'wideInfluence', 'initiativesNotAsked', 'retiring'];
const open = fc.option(day, { nil: null });

/** Anything that may be known of anybody. */
const fact: fc.Arbitrary<Evidence> = fc.oneof(
  fc.record({ year, level: fc.constantFrom(...ratingLevels) }).map((r) => rating(r.year, r.level)),
  {
    weight: 5,
    arbitrary: fc
      .record({ code: fc.constantFrom(...codes), year, on: day })
      .map((a) => award(a.code, a.year, { on: a.on })),
  },
  fc
    .record({ name: fc.constantFrom('SK-1', 'SK-2', 'SK-3'), scope: fc.constantFrom(...scopes), on: day })
    .map((i) => initiative(i.name, i.scope, { on: i.on })),
  fc.tuple(day, open).map(([from, to]) => discipline(from, to)),
  fc.tuple(day, open).map(([from, to]) => block(from, to)),
  fc.tuple(day, open).map(([from, to]) => service(from, to)),
  fc.record({ level: fc.constantFrom(...postLevels), from: day, to: open }).map((p) => post(p.level, p.from, p.to)),
  fc
    .record({ year, total: fc.nat(30), done: fc.nat(30), titles: fc.nat(30) })
    .map((m) => members(m.year, { total: m.total, completed: m.done, holding: { LDTT: m.titles, CSTDCS: 1 } })),
  fc
    .record({
      year,
      place: fc.integer({ min: 1, max: 3 }),
      by: fc.constantFrom('province' as const, 'central' as const),
    })
    .map((r) => rank(r.year, r.place, r.by)),
  fc
    .record({ about: fc.constantFrom(...abouts), year, holds: fc.boolean() })
    .map((s) => statement(s.about, s.year, s.holds)),
);
/** Two of one kind about the same are two facts: each has an id of its own. */
const known = fc
  .array(fact, { maxLength: 25 })
  .map((facts) => facts.map((e, n): Evidence => ({ ...e, id: `${e.id} #${n}` })));

interface Way {
  award: AwardCode;
  type: AwardType;
  recipient: RecipientKind;
}

function asked(way: Way) {
  try {
    return law.criteriaFor({ ...way, on });
  } catch {
    return null;
  }
}

/** Every award and kind of recipient of which something is asked. */
const ways: readonly Way[] = law
  .routesOn(on)
  .flatMap(({ award: code, type }) => recipientKinds.map((recipient) => ({ award: code, type, recipient })))
  .filter((way) => asked(way) !== null);

interface Case {
  evidence: readonly Evidence[];
  way: Way;
  woman: boolean;
}
const someone: fc.Arbitrary<Case> = fc.record({
  evidence: known,
  way: fc.constantFrom(...ways),
  woman: fc.boolean(),
});

function verdictOf({ evidence, way, woman }: Case) {
  const { rulebook, conditions } = asked(way)!;
  return judge(rulebook, conditions, candidacy({ ...way, woman, on }), evidence);
}

describe('a verdict', () => {
  // The whole of it, with what each condition rests on: 10,000 candidates.
  it('is the same in any order of facts', () =>
    fc.assert(
      fc.property(
        someone.chain((one) =>
          fc.tuple(fc.constant(one), fc.shuffledSubarray([...one.evidence], { minLength: one.evidence.length })),
        ),
        ([one, shuffled]) => expect(verdictOf({ ...one, evidence: shuffled })).toEqual(verdictOf(one)),
      ),
      { numRuns: 10_000 },
    ));

  const better: [string, (e: Evidence) => Evidence][] = [
    [
      'a rating',
      (e) => (e.kind === 'rating' ? { ...e, level: ratingLevels[Math.min(3, ratingLevels.indexOf(e.level) + 1)]! } : e),
    ],
    [
      'the scope of an initiative',
      (e) => (e.kind === 'initiative' ? { ...e, scope: scopes[Math.min(2, scopes.indexOf(e.scope) + 1)]! } : e),
    ],
    [
      'a post',
      (e) => (e.kind === 'post' ? { ...e, level: postLevels[Math.min(5, postLevels.indexOf(e.level) + 1)]! } : e),
    ],
    ['what is said of it', (e) => (e.kind === 'statement' ? { ...e, holds: true } : e)],
  ];
  it.each(better)('is never worse for raising %s of everything known', (_what, raise) =>
    fc.assert(
      fc.property(someone, (one) => {
        const before = verdictOf(one);
        const after = verdictOf({ ...one, evidence: one.evidence.map(raise) });
        before.conditions.forEach((condition, n) => {
          if (condition.standing === 'met') expect(after.conditions[n]!.standing).toBe('met');
        });
      }),
      { numRuns: 2_000 },
    ),
  );

  it('is never worse without a block and a discipline', () =>
    fc.assert(
      fc.property(someone, (one) => {
        const clean = one.evidence.filter((e) => e.kind !== 'block' && e.kind !== 'discipline');
        const after = verdictOf({ ...one, evidence: clean });
        verdictOf(one).conditions.forEach((condition, n) => {
          if (condition.standing === 'met') expect(after.conditions[n]!.standing).toBe('met');
        });
      }),
      { numRuns: 2_000 },
    ));
});

describe('a group of conditions', () => {
  const proved: Basis = { text: 'Luật', article: 'Điều 1', confidence: 'SOURCED' };
  const inferred: Basis = { ...proved, confidence: 'INFERRED' };
  const is = (about: string, basis = proved): Condition => ({
    ...{ key: about, says: about, basis, mode: 'is', is: 'stated@1', with: { about } },
  });
  const group = (mode: 'all' | 'any' | 'none', ...parts: Condition[]): Condition => ({
    ...{ key: mode, says: mode, basis: proved, mode, parts },
  });
  const said = (yes: string[], no: string[] = []) => [
    ...yes.map((about) => statement(about, 2024)),
    ...no.map((about) => statement(about, 2024, false)),
  ];
  const standing = (condition: Condition, evidence: Evidence[]) =>
    judge('test', [condition], candidacy(), evidence).conditions[0]!.standing;

  it.each([
    ['all', ['a', 'b'], [], 'met'],
    ['all', ['a'], ['b'], 'notMet'],
    ['all', ['a'], [], 'unknown'],
    ['any', ['a'], ['b'], 'met'],
    ['any', [], ['a'], 'unknown'],
    ['any', [], ['a', 'b'], 'notMet'],
    ['none', [], ['a', 'b'], 'met'],
    ['none', ['a'], ['b'], 'notMet'],
    ['none', [], ['a'], 'unknown'],
  ] as const)('%s: with %j said and %j denied is %s', (mode, yes, no, expected) =>
    expect(standing(group(mode, is('a'), is('b')), said([...yes], [...no]))).toBe(expected),
  );

  it('that nobody has proved refuses nobody', () => {
    const denied = said([], ['a']);
    expect(judge('test', [is('a')], candidacy(), denied).result).toBe('notEligible');
    expect(judge('test', [is('a', inferred)], candidacy(), denied)).toMatchObject({
      result: 'open',
      conditions: [{ standing: 'unconfirmed' }],
    });
  });
});
