import { z } from 'zod';
import { recipientKinds } from '@app/domain';

// What the files of the law have in common.

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, YYYY-MM-DD');
export const natural = z.number().int().nonnegative();
export const positive = z.number().int().positive();
export const recipient = z.enum(recipientKinds);

export const basis = z.strictObject({
  text: z.string().min(1),
  article: z.string().min(1),
  confidence: z.enum(['SOURCED', 'INFERRED', 'RECALLED']),
});

export const span = { id: z.string().min(1), from: day, to: day };
export const forwards = (s: { from: string; to: string }) => s.from <= s.to;
export const backwards = 'expected `from` not later than `to`';
