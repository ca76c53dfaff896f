import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { DomainError, type Calendar, type Law, type Route, type RouteQuestion } from '@app/domain';
import { bonusOf } from './bonus';
import { catalogueOn, refuseStrange, titlesRule } from './catalogue';
import { catalogueSchema, papersSchema, type PapersFile } from './catalogue-schema';
import { BadRulebook, check, type Source } from './check';
import { criteriaFor, linkCriteria, refuseTwiceAsked } from './criteria';
import { criteriaSchema } from './criteria-schema';
import { withDrafts } from './draft';
import type { Book, Decree } from './link';
import { linkPapers, papersFor, refuseUnlisted } from './papers';
import {
  baseSalarySchema,
  calendarSchema,
  draftSchema,
  incompatibleSchema,
  provincialSchema,
  rulebookSchema,
  type RulebookFile,
} from './schema';
import { booksOf, byDate, inForce, lawDay } from './spans';

export { BadRulebook, check };

// Which part of the law a file holds is said by its name.
const parts = {
  decrees: /^nd[\w-]*\.yaml$/,
  papers: /^papers-[\w-]*\.yaml$/,
  drafts: /^law-[\w-]*\.yaml$/,
  catalogue: /^catalogue\.yaml$/,
  criteria: /^criteria-[\w-]*\.yaml$/,
  provincial: /^provincial[\w-]*\.yaml$/,
  calendars: /^calendar-\d{4}\.yaml$/,
  baseSalary: /^base-salary\.yaml$/,
  incompatible: /^incompatible-acts\.yaml$/,
};

/** All law of this folder as one frozen object. Throws BadRulebook. */
export function loadLaw(folder: string): Law {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const stray = files.find((file) => !Object.values(parts).some((part) => part.test(file)));
  if (stray) throw new BadRulebook(`${stray}: (name): expected one of ${Object.values(parts).join(' ')}`);
  const read = <S extends z.ZodType>(part: RegExp, schema: S): Source<z.infer<S>>[] => {
    const found = files.filter((file) => part.test(file)).sort();
    if (found.length === 0) throw new BadRulebook(`${folder}: expected a file ${part}`);
    return found.map((file) => ({ file, content: check(file, readFileSync(join(folder, file), 'utf8'), schema) }));
  };

  const written = read(parts.decrees, rulebookSchema);
  const papers = read(parts.papers, papersSchema);
  const drafts = read(parts.drafts, draftSchema);
  const catalogue = read(parts.catalogue, catalogueSchema)[0]!;
  const decrees = withDrafts(withPapers(written, papers), drafts);
  const criteria = byDate(read(parts.criteria, criteriaSchema));
  const provincial = read(parts.provincial, provincialSchema);
  const calendar = calendarOf(read(parts.calendars, calendarSchema));
  const salaries = read(parts.baseSalary, baseSalarySchema)[0]!.content;
  const incompatible = read(parts.incompatible, incompatibleSchema)[0]!.content;
  const sources = [decrees, criteria, provincial, [catalogue]];
  const contents = sources.map((all) => all.map(({ content }) => content));
  const books = freeze(booksOf(decrees, provincial));
  refuseStrange(catalogue, books);
  for (const book of books) refuseUnlisted(parts.papers.source, book, catalogue.content.awards);
  const conditions = freeze(linkCriteria(criteria));
  refuseTwiceAsked(conditions);
  return freeze({
    hash: createHash('sha256')
      .update(canonical([contents, calendar, salaries, incompatible]))
      .digest('hex'),
    calendar,
    incompatible,
    routeFor: (question) => routeFor(books, question),
    routesOn: (on) => (inForce(books, on)?.routes ?? []).map(({ route }) => route),
    lawDay: (days) => lawDay(books, days),
    papersFor: (question) => papersFor(books, question),
    catalogueOn: (on) => freeze(catalogueOn(catalogue, inForce(books, on), on)),
    criteriaFor: (question) => criteriaFor(conditions, question),
    titlesRule: (on) => titlesRule(catalogue.content, inForce(books, on)),
    bonusFor: (award, recipient, on) => bonusOf(books, salaries, { award, recipient, on }),
  } satisfies Law);
}

function withPapers(
  decrees: readonly Source<RulebookFile>[],
  papers: readonly Source<PapersFile>[],
): readonly Source<Decree>[] {
  const stray = papers.find(({ content }) => !decrees.some((d) => d.content.id === content.decree));
  if (stray) throw new BadRulebook(`${stray.file}: decree: expected the id of a decree, found ${stray.content.decree}`);
  return decrees.map(({ file, content }) => {
    const own = papers.filter((p) => p.content.decree === content.id);
    return { file, content: { ...content, papers: own.flatMap(linkPapers), warning: null } };
  });
}

function calendarOf(sources: readonly Source<z.infer<typeof calendarSchema>>[]): Calendar {
  const years: Record<string, Calendar['years'][number]> = {};
  for (const { file, content } of sources)
    for (const [year, days] of Object.entries(content)) {
      if (file !== `calendar-${year}.yaml`)
        throw new BadRulebook(`${file}: ${year}: expected the year of the file's name`);
      const strange = [...days.off, ...days.worked].find((day) => !day.startsWith(year));
      if (strange) throw new BadRulebook(`${file}: ${year}: expected days of ${year}, found ${strange}`);
      years[year] = days;
    }
  return { years };
}

function routeFor(books: readonly Book[], { award, type, procedure, on, unitKind }: RouteQuestion): Route {
  const found = inForce(books, on)?.routes.find(
    ({ route, unitKind: kind }) =>
      kind === unitKind && route.award === award && route.type === type && route.procedure === procedure,
  );
  if (!found) throw new DomainError('no-rule-in-force', { award, type, procedure, unitKind, on });
  return found.route;
}

/** The same text for the same law, however its files are laid out: keys in order, no comments, no blanks. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}

function freeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
