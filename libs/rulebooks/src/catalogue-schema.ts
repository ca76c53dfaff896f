import { z } from 'zod';
import { awardKinds, awardTypes, catalogueTypes, givers, paperCodes, proposers } from '@app/domain';
import { basis, day, positive, recipient } from './schema-parts';

const given = z.strictObject({ by: z.enum(givers), from: day, to: day.optional(), basis });

const award = z.strictObject({
  code: z.string().min(1),
  name: z.string().min(1),
  /** Its name until this day. */
  formerly: z.strictObject({ name: z.string().min(1), until: day }).optional(),
  kind: z.enum(awardKinds),
  level: z.enum(['unit', 'province', 'state', 'otherBody']),
  recipients: z.array(recipient).min(1),
  types: z.array(z.enum(catalogueTypes)).min(1),
  proposedBy: z.enum(proposers),
  decided: z.string().min(1),
  basis,
});

export const catalogueSchema = z.strictObject({
  types: z.strictObject({ basis }),
  proposers: z.record(z.enum(proposers), basis),
  authorities: z.record(z.string(), z.array(given).min(1)),
  awards: z.array(award).min(1),
});
export type CatalogueFile = z.infer<typeof catalogueSchema>;

const paper = z.strictObject({
  paper: z.enum(paperCodes),
  name: z.string().min(1),
  /** Numbers differ from decree to decree (law-corrections.md §0, row 4). */
  form: z.strictObject({ number: z.string().min(1), basis }).optional(),
  /** Where it is not the list's own. */
  basis: basis.optional(),
  when: z.string().min(1).optional(),
});

export const list = z.strictObject({
  awards: z.array(z.string().min(1)).min(1),
  types: z.array(z.enum(awardTypes)).min(1),
  procedures: z.array(z.enum(['standard', 'simplified'])).min(1),
  recipients: z.array(recipient).min(1),
  /** Kinds of units whose dossiers it is for; all, where none is named. */
  unitKinds: z.array(z.enum(['agency', 'district', 'commune', 'enterprise'])).optional(),
  /** Original sets; none where the province sets the number. */
  originals: positive.optional(),
  /** Where the province may set the list: the papers that the law asks for whatever the province sets. */
  provinceKeeps: z.array(z.enum(paperCodes)).min(1).optional(),
  basis,
  papers: z.array(z.string()).min(1),
});

export const papersSchema = z.strictObject({
  decree: z.string().min(1),
  papers: z.record(z.string(), paper),
  lists: z.array(list).min(1),
});
export type PapersFile = z.infer<typeof papersSchema>;
