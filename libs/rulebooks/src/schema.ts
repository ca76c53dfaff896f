import { z } from 'zod';
import { clockKinds, custodies, roles, trackKinds } from '@app/domain';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, YYYY-MM-DD');
const basis = z.strictObject({
  text: z.string(),
  article: z.string(),
  confidence: z.enum(['SOURCED', 'INFERRED', 'RECALLED']),
});
const natural = z.number().int().nonnegative();
const award = z.enum(['LDTT', 'CSTDCS', 'BK-T', 'CSTDT', 'CTD-T', 'CSTDTQ', 'CTD-CP', 'BK-TTg', 'HCLD-3']);
const share = z.strictObject({
  numerator: z.number().int().positive(),
  denominator: z.number().int().positive(),
  of: z.enum(['allMembers', 'presentMembers']),
  basis,
});

const clock = z.strictObject({
  kind: z.enum(clockKinds),
  limit: z.union([
    z.strictObject({ workingDays: natural }),
    z.strictObject({ calendarDays: natural }),
    z.strictObject({
      month: z.number().int().min(1).max(12),
      day: z.number().int().min(1).max(31),
      yearsLater: natural,
    }),
  ]),
  remindBefore: z.array(natural),
  pausesOn: z.array(z.enum(['supplement', 'hold'])),
  owedBy: z.enum(roles),
  basis,
});

const track = z.strictObject({
  kind: z.enum(trackKinds),
  before: z.enum(custodies),
  basis,
  bodies: z.array(z.string()).optional(),
  minWorkingDays: natural.optional(),
  scope: z.enum(['base', 'province', 'nation']).optional(),
});

const route = z.strictObject({
  award,
  types: z.array(z.enum(['merit', 'unplanned', 'thematic', 'career'])).min(1),
  procedures: z.array(z.enum(['standard', 'simplified'])).min(1),
  unitKinds: z.array(z.enum(['agency', 'district', 'commune', 'enterprise'])).min(1),
  level: z.enum(['unit', 'province', 'state']),
  custodies: z.array(z.enum(custodies)).min(3),
  decider: z.enum(['unitHead', 'districtChair', 'communeChair', 'chairman']),
  authority: z.enum(['unitHead', 'districtChair', 'communeChair', 'chairman', 'primeMinister', 'president']),
  council: z.string().nullable(),
  initiativeCouncil: z.string().nullable(),
  tracks: z.array(z.string()),
  clocks: z.array(z.string()),
});

export const rulebookSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  from: day,
  to: day,
  clocks: z.record(z.string(), clock),
  councils: z.record(z.string(), z.strictObject({ pass: share, quorum: share })),
  tracks: z.record(z.string(), track),
  routes: z.array(route),
});
export type RulebookFile = z.infer<typeof rulebookSchema>;

export const calendarSchema = z.record(
  z.string().regex(/^\d{4}$/, 'a year'),
  z.strictObject({ basis: z.string(), off: z.array(day), worked: z.array(day) }),
);

export const bonusSchema = z.strictObject({
  roundUpTo: z.number().int().positive(),
  basis,
  baseSalary: z.array(z.strictObject({ from: day, to: day, vnd: z.number().int().positive(), basis })),
  multipliers: z.partialRecord(
    award,
    z.strictObject({ person: natural.optional(), collective: natural.optional(), household: natural.optional() }),
  ),
});

export const incompatibleSchema = z.array(z.tuple([z.string(), z.string()]));
