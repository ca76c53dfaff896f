import { z } from 'zod';
import { awardTypes, postLevels, predicates, ratingLevels, scopes, type ParamType } from '@app/domain';
import { backwards, basis, forwards, natural, positive, recipient, span } from './schema-parts';

const params: Record<ParamType, z.ZodType> = {
  natural,
  positive,
  percent: z.number().int().min(0).max(100),
  text: z.string().min(1),
  award: z.string().min(1),
  awards: z.array(z.string().min(1)).min(1),
  rating: z.enum(ratingLevels),
  scope: z.enum(scopes),
  post: z.enum(postLevels),
  organiser: z.enum(['province', 'central']),
};

/** A condition as written: a question, a group, or the name of a condition that several awards share. */
export interface WrittenCondition {
  key: string;
  says: string;
  basis: z.infer<typeof basis>;
  is?: string;
  with?: Record<string, unknown>;
  all?: WrittenPart[];
  any?: WrittenPart[];
  none?: WrittenPart[];
}
export type WrittenPart = WrittenCondition | { use: string };

const part: z.ZodType<WrittenPart> = z.lazy(() => z.union([z.strictObject({ use: z.string().min(1) }), condition]));
const parts = z.array(part).min(1).optional();

const condition: z.ZodType<WrittenCondition> = z.lazy(() =>
  z
    .strictObject({
      key: z.string().min(1),
      says: z.string().min(1),
      basis,
      is: z.string().optional(),
      with: z.record(z.string(), z.unknown()).optional(),
      all: parts,
      any: parts,
      none: parts,
    })
    .superRefine((c, context) => {
      const forms = (['is', 'all', 'any', 'none'] as const).filter((form) => c[form] !== undefined);
      if (forms.length !== 1)
        context.addIssue(`expected one of is, all, any, none; found ${forms.join(', ') || 'none'}`);
      if (c.is !== undefined) refuseParams(c.is, c.with ?? {}, (message) => context.addIssue(message));
    }),
);

/** Tells what is wrong with what a question is asked with. */
export function refuseParams(
  name: string,
  given: Record<string, unknown>,
  refuse: (message: string, key: string) => void,
): void {
  const asked = Object.hasOwn(predicates, name) ? predicates[name]!.params : undefined;
  if (!asked) return refuse(`expected a question that there is, found ${name}`, name);
  for (const key of Object.keys(given))
    if (!Object.hasOwn(asked, key)) refuse(`with.${key}: ${name} asks for no such thing`, key);
  for (const [key, type] of Object.entries(asked)) {
    const result = params[type].safeParse(given[key]);
    if (!result.success) refuse(`with.${key}: expected ${type} for ${name}: ${result.error.issues[0]!.message}`, key);
  }
}

export const criteriaSchema = z
  .strictObject({
    ...span,
    /** The file of before, whose shared conditions and answers hold where this one gives none of its own. */
    extends: z.string().min(1).optional(),
    /** Nothing in it is confirmed: every condition is taken as RECALLED and refuses nothing. */
    unverified: z.literal(true).optional(),
    /** Shared conditions that rest on another text, which the unread one leaves in force: they keep their ground and refuse. */
    stillInForce: z.array(z.string().min(1)).default([]),
    text: z.string().min(1),
    /** Said on every verdict under it, where its text is not known. */
    warning: z.string().min(1).optional(),
    shared: z.record(z.string(), condition).default({}),
    criteria: z
      .array(
        z.strictObject({
          award: z.string().min(1),
          recipients: z.array(recipient).min(1),
          types: z.array(z.enum(awardTypes)).min(1),
          conditions: z.array(part).min(1),
        }),
      )
      .default([]),
  })
  .refine((file) => file.extends !== undefined || file.criteria.length > 0, 'expected criteria, or a file to extend')
  .refine(forwards, backwards);
export type CriteriaFile = z.infer<typeof criteriaSchema>;
