import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Calendar } from '@app/domain';
import { catalogueSchema, papersSchema, type CatalogueFile, type PapersFile } from './catalogue-schema';
import { BadRulebook, check, type Source } from './check';
import type { Criterial } from './criteria';
import { criteriaSchema } from './criteria-schema';
import type { Decree, Province } from './written';
import { papersOf } from './papers';
import {
  baseSalarySchema,
  calendarSchema,
  draftSchema,
  holidaysSchema,
  incompatibleSchema,
  provincialSchema,
  rulebookSchema,
  type BaseSalaries,
  type DraftFile,
  type IncompatibleFile,
  type RulebookFile,
} from './schema';
import { byDate } from './force';
import { grounded } from './values';

// Which part of the law a file holds is said by its name.
const parts = {
  decrees: /^nd[\w-]*\.yaml$/,
  papers: /^papers-[\w-]*\.yaml$/,
  drafts: /^law-[\w-]*\.yaml$/,
  catalogue: /^catalogue\.yaml$/,
  criteria: /^criteria-[\w-]*\.yaml$/,
  provincial: /^provincial[\w-]*\.yaml$/,
  calendars: /^calendar-\d{4}\.yaml$/,
  holidays: /^holidays\.yaml$/,
  baseSalary: /^base-salary\.yaml$/,
  incompatible: /^incompatible-acts\.yaml$/,
};

/** The law as it is written, each file by itself. */
export interface LawFiles {
  decrees: readonly Source<Decree>[];
  drafts: readonly Source<DraftFile>[];
  catalogue: Source<CatalogueFile>;
  criteria: readonly Source<Criterial>[];
  provincial: readonly Source<Province>[];
  calendar: Calendar;
  salaries: BaseSalaries;
  incompatible: IncompatibleFile;
}

export const papersFiles = parts.papers.source;

/** Reads every file of this folder. Throws BadRulebook. */
export function readFiles(folder: string): LawFiles {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const stray = files.find((file) => !Object.values(parts).some((part) => part.test(file)));
  if (stray) throw new BadRulebook(`${stray}: (name): expected one of ${Object.values(parts).join(' ')}`);
  const read = <S extends z.ZodType>(part: RegExp, schema: S): Source<z.infer<S>>[] => {
    const found = files.filter((file) => part.test(file)).sort();
    if (found.length === 0) throw new BadRulebook(`${folder}: expected a file ${part}`);
    return found.map((file) => ({ file, content: check(file, readFileSync(join(folder, file), 'utf8'), schema) }));
  };
  const written = read(parts.decrees, rulebookSchema);
  return {
    decrees: withPapers(written, read(parts.papers, papersSchema)),
    drafts: read(parts.drafts, draftSchema),
    catalogue: read(parts.catalogue, catalogueSchema)[0]!,
    criteria: byDate(read(parts.criteria, criteriaSchema)),
    provincial: read(parts.provincial, provincialSchema),
    calendar: {
      years: calendarOf(read(parts.calendars, calendarSchema)),
      holidays: read(parts.holidays, holidaysSchema)[0]!.content,
    },
    salaries: read(parts.baseSalary, baseSalarySchema)[0]!.content,
    incompatible: read(parts.incompatible, incompatibleSchema)[0]!.content,
  };
}

function withPapers(
  decrees: readonly Source<RulebookFile>[],
  papers: readonly Source<PapersFile>[],
): readonly Source<Decree>[] {
  const stray = papers.find(({ content }) => !decrees.some((d) => d.content.id === content.decree));
  if (stray) throw new BadRulebook(`${stray.file}: decree: expected the id of a decree, found ${stray.content.decree}`);
  return decrees.map(({ file, content }) => {
    const own = papers.filter((p) => p.content.decree === content.id);
    const whole = { papers: papersOf(own.map((p) => p.content)), bonus: grounded(content.bonus) };
    return { file, content: { ...content, ...whole, since: content.from, warning: null } };
  });
}

function calendarOf(sources: readonly Source<z.infer<typeof calendarSchema>>[]): Calendar['years'] {
  const years: Record<string, Calendar['years'][number]> = {};
  for (const { file, content } of sources)
    for (const [year, days] of Object.entries(content)) {
      if (file !== `calendar-${year}.yaml`)
        throw new BadRulebook(`${file}: ${year}: expected the year of the file's name`);
      const strange = [...days.off, ...days.worked].find((day) => !day.startsWith(year));
      if (strange) throw new BadRulebook(`${file}: ${year}: expected days of ${year}, found ${strange}`);
      years[year] = days;
    }
  return years;
}
