import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { DomainError, type Bonus, type Law, type Route, type RouteQuestion } from '@app/domain';
import { bonusSchema, calendarSchema, incompatibleSchema, rulebookSchema, type RulebookFile } from './schema';

/** A rulebook that cannot be used: file, place in it, what was expected. Stops the start. */
export class BadRulebook extends Error {}

const rulebooks = ['nd98-2023.yaml', 'nd152-2025.yaml'];

/** All law of this folder as one frozen object. Throws BadRulebook. */
export function loadLaw(folder: string): Law {
  const texts: string[] = [];
  const read = <S extends z.ZodType>(file: string, schema: S): z.infer<S> => {
    const text = readFileSync(join(folder, file), 'utf8');
    texts.push(text);
    return check(file, text, schema);
  };
  const books = rulebooks.map((file) => linked(file, read(file, rulebookSchema)));
  const calendar = { years: read('calendar.yaml', calendarSchema) as Law['calendar']['years'] };
  const bonus = read('bonus.yaml', bonusSchema);
  const incompatible = read('incompatible-acts.yaml', incompatibleSchema);
  return freeze({
    hash: createHash('sha256').update(texts.join('\u0000')).digest('hex'),
    calendar,
    incompatible,
    routeFor: (question) => routeFor(books, question),
    routesOn: (on) => books.filter((b) => b.from <= on && on <= b.to).flatMap((b) => b.routes.map((r) => r.route)),
    bonusFor: (award, recipient, on) => bonusFor(bonus, award, recipient, on),
  } satisfies Law);
}

/** Parses and validates one file's text, with the file and the path in every message. */
export function check<S extends z.ZodType>(file: string, text: string, schema: S): z.infer<S> {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    throw new BadRulebook(`${file}: not YAML: ${(error as Error).message}`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map((i) => `${file}: ${i.path.join('.') || '(top)'}: ${i.message}`);
  throw new BadRulebook(faults.join('\n'));
}

interface Book {
  from: string;
  to: string;
  routes: { route: Route; unitKind: RouteQuestion['unitKind'] }[];
}

/** Puts clocks, councils and tracks in the place of their names, one route for each type, procedure and kind of unit. */
function linked(file: string, book: RulebookFile): Book {
  const named = <T>(table: Record<string, T>, name: string, route: string): T => {
    const found = table[name];
    if (!found) throw new BadRulebook(`${file}: routes.${route}: there is no "${name}"`);
    return found;
  };
  const routes = book.routes.flatMap((r) => {
    const { types, procedures, unitKinds, ...rest } = r;
    const council = r.council === null ? null : named(book.councils, r.council, r.award);
    const initiativeCouncil = r.initiativeCouncil === null ? null : named(book.councils, r.initiativeCouncil, r.award);
    const tracks = r.tracks.map((t) => named(book.tracks, t, r.award));
    const clocks = r.clocks.map((c) => named(book.clocks, c, r.award));
    return types.flatMap((type) =>
      procedures.flatMap((procedure) =>
        unitKinds.map((unitKind) => ({
          unitKind,
          route: freeze({
            ...rest,
            type,
            procedure,
            rulebook: book.id,
            council,
            initiativeCouncil,
            tracks,
            clocks,
          }),
        })),
      ),
    );
  });
  return { from: book.from, to: book.to, routes };
}

function routeFor(books: readonly Book[], { award, type, procedure, on, unitKind }: RouteQuestion): Route {
  const book = books.find((b) => b.from <= on && on <= b.to);
  const found = book?.routes.find(
    ({ route, unitKind: kind }) =>
      kind === unitKind && route.award === award && route.type === type && route.procedure === procedure,
  );
  if (!found) throw new DomainError('no-rule-in-force', { award, type, procedure, unitKind, on });
  return found.route;
}

/** Multiplier × base salary of that day, rounded up to 10,000 VND (NĐ 152/2025 Điều 49). */
function bonusFor(
  book: z.infer<typeof bonusSchema>,
  award: Route['award'],
  recipient: keyof object | string,
  on: string,
): Bonus | null {
  const hundredths = book.multipliers[award]?.[recipient as 'person'];
  const salary = book.baseSalary.find((s) => s.from <= on && on <= s.to);
  if (hundredths === undefined || !salary) return null;
  const exact = (hundredths * salary.vnd) / 100;
  const vnd = Math.ceil(exact / book.roundUpTo) * book.roundUpTo;
  const confidence = salary.basis.confidence === 'SOURCED' && on >= '2025-07-01' ? book.basis.confidence : 'INFERRED';
  return { hundredths, baseSalary: salary.vnd, vnd, basis: { ...book.basis, confidence } };
}

function freeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
