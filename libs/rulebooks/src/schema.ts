import { z } from 'zod';
import {
  alternatives,
  awardCodes,
  awardTypes,
  clockKinds,
  custodies,
  deeds,
  pauseCauses,
  roles,
  trackKinds,
  workingDays,
} from '@app/domain';
import { backwards, basis, day, forwards, natural, positive, span } from './schema-parts';

const levels = z.enum(['unit', 'province', 'state']);
const names = z.array(z.string());

export const share = z
  .strictObject({
    numerator: positive,
    denominator: positive,
    of: z.enum(['allMembers', 'presentMembers']),
    /** quá nửa: the share itself is not enough. */
    moreThan: z.literal(true).optional(),
    basis,
  })
  .refine((s) => s.numerator <= s.denominator, 'expected a share of one at most')
  .refine((s) => !s.moreThan || s.numerator < s.denominator, 'nobody has more than all');

const limit = z.union(
  [
    z.strictObject({ workingDays: natural }),
    z.strictObject({ calendarDays: natural }),
    z
      .strictObject({ month: positive.max(12), day: positive.max(31), yearsLater: natural })
      .refine(workingDays.isEveryYear, 'expected a day that every year has'),
  ],
  { error: 'expected { workingDays } or { calendarDays } or { month, day, yearsLater }, each a whole number' },
);

export const clock = z
  .strictObject({
    kind: z.enum(clockKinds),
    limit,
    ofEducation: limit.optional(),
    target: z.strictObject({ workingDays: natural }).optional(),
    remindBefore: z.array(natural),
    pausesOn: z.array(z.enum(pauseCauses)).default([]),
    owedBy: z.enum(roles),
    basis,
    fromTitle: z.strictObject({ whenUnknown: basis }).optional(),
  })
  .refine(({ limit, pausesOn }) => !('month' in limit) || pausesOn.length === 0, {
    path: ['pausesOn'],
    error: 'a fixed day never moves',
  })
  .refine(({ kind, pausesOn }) => !(pausesOn as readonly string[]).includes(kind), {
    path: ['pausesOn'],
    error: 'a clock does not stand still for what it measures',
  });

export const track = z.strictObject({
  kind: z.enum(trackKinds),
  before: z.enum(custodies),
  basis,
  bodies: z.array(z.string()).optional(),
  minWorkingDays: natural.optional(),
  scope: z.enum(['base', 'province', 'nation']).optional(),
  alternatives: z.array(z.strictObject({ instead: z.enum(alternatives), basis })).optional(),
});

/** Shares, councils and clocks by name: the decree's own, or the province's. */
const tables = {
  shares: z.record(z.string(), share).default({}),
  councils: z
    .record(z.string(), z.strictObject({ pass: z.string(), quorum: z.string(), ballot: basis.optional() }))
    .default({}),
  clocks: z.record(z.string(), clock).default({}),
};

const asked = z.strictObject({
  awards: z.array(z.enum(awardCodes)).min(1),
  types: z.array(z.enum(awardTypes)).min(1),
  procedures: z.array(z.enum(['standard', 'simplified'])).min(1),
  unitKinds: z.array(z.enum(['agency', 'district', 'commune', 'enterprise'])).min(1),
});

/** One way, and everything that goes it. */
const route = z.strictObject({
  asked: z.array(asked).min(1),
  level: levels,
  custodies: z
    .array(z.enum(custodies))
    .refine(inOrder, `expected draft to archive in this order: ${custodies.join(' ')}`),
  decider: z.enum(['unitHead', 'districtChair', 'communeChair', 'chairman']),
  authority: z.enum([
    'unitHead',
    'districtChair',
    'communeChair',
    'chairman',
    'government',
    'primeMinister',
    'president',
  ]),
  council: z.string().nullable(),
  initiativeCouncil: z.string().nullable(),
  tracks: names,
  clocks: names,
});

function inOrder(way: readonly (typeof custodies)[number][]): boolean {
  const places = way.map((c) => custodies.indexOf(c));
  const rising = places.every((place, i) => i === 0 || place > places[i - 1]!);
  return rising && way[0] === 'draft' && way.at(-1) === 'archive';
}

export const multiplier = z.strictObject({
  person: natural.optional(),
  collective: natural.optional(),
  household: natural.optional(),
  /** The most that may be given; the amount is local. */
  ceiling: z.literal(true).optional(),
  article: z.string().optional(),
  basis: basis.optional(),
});

const bonus = z.strictObject({
  roundUpTo: positive,
  basis,
  highestTitle: basis,
  /** Where a type of commendation is rewarded by a keepsake of equal value. */
  keepsake: z.strictObject({ type: z.enum(awardTypes), basis }).optional(),
  multipliers: z.record(z.string(), multiplier),
});

export const rulebookSchema = z
  .strictObject({
    ...span,
    ...tables,
    text: z.string().min(1),
    /** Dossiers submitted before its first day stay under the text of before. */
    keepsSubmitted: basis.optional(),
    /** Units that are no more, and who does their work. */
    heirs: z
      .array(
        z.strictObject({
          ...{ unitKind: z.literal('district'), heirKind: z.literal('commune') },
          ...{ role: z.literal('districtChair'), heirRole: z.literal('communeChair'), basis },
        }),
      )
      .default([]),
    /** Of which dossiers the ministry that manages the sector must be asked, so that reception names it. */
    sectors: z.array(asked.omit({ procedures: true }).extend({ basis })).default([]),
    clockGroups: z.record(z.string(), names).default({}),
    tracks: z.record(z.string(), track),
    bonus,
    routes: z.array(route).min(1),
  })
  .refine(forwards, backwards);
export type RulebookFile = z.infer<typeof rulebookSchema>;

export const provincialSchema = z.strictObject({ ...span, ...tables }).refine(forwards, backwards);
export type ProvincialFile = z.infer<typeof provincialSchema>;

/** A text in force that nobody has read: the values of another go on under it, unproved. */
export const draftSchema = z
  .strictObject({
    ...span,
    text: z.string().min(1),
    startsFrom: z.string().min(1),
    warning: z.string().min(1),
  })
  .refine(forwards, backwards);

export type DraftFile = z.infer<typeof draftSchema>;

export const calendarSchema = z.record(
  z.string().regex(/^\d{4}$/, 'a year'),
  z.strictObject({ basis: z.string().min(1), off: z.array(day), worked: z.array(day) }),
);

/** On a day of every year, 29 February being none. */
export const holidaysSchema = z.array(
  z
    .strictObject({ month: positive.max(12), day: positive.max(31), since: day.optional(), basis })
    .refine(workingDays.isEveryYear, 'expected a day of every year'),
);

export const baseSalarySchema = z.array(z.strictObject({ from: day, to: day, vnd: positive, basis }));
export type BaseSalaries = z.infer<typeof baseSalarySchema>;

const act = z.enum(deeds);
export const incompatibleSchema = z.array(
  z.strictObject({ acts: z.tuple([act, act]), notAt: z.strictObject({ level: levels, basis }).optional() }),
);
export type IncompatibleFile = z.infer<typeof incompatibleSchema>;
