import { createHash } from 'node:crypto';
import {
  DomainError,
  type ClockRule,
  type Law,
  type LawChange,
  type LeftOut,
  type LegalDay,
  type OfficeClockKind,
  type Route,
  type RouteQuestion,
} from '@app/domain';
import { bonusOf } from './bonus';
import { catalogueOn, keepsakeFor, refuseStrange, titlesRule } from './catalogue';
import { changeableOn, refuseUnchangeable, type Sayable } from './changeable';
import { amend } from './changes';
import { BadRulebook, check } from './check';
import { criteriaFor, linkCriteria, refuseTwiceAsked } from './criteria';
import { papersFiles, readFiles, type LawFiles } from './files';
import { knownCodes } from './known-codes';
import type { Book } from './written';
import { papersFor, refuseUnlisted } from './papers';
import { inForce } from './force';
import { booksOf, lawDay } from './spans';

export { BadRulebook, check };

/** All law of this folder as one frozen object. Throws BadRulebook. */
export function loadLaw(folder: string): Law {
  return made(readFiles(folder), []).law;
}

/** The law, and what of it an office may say. */
interface Made extends Sayable {
  law: Law;
}

/** What is approved is put over the files as far as it fits them; what is proposed must fit, or `law-change-not-valid`. */
function withChanges(shipped: LawFiles, approved: readonly LawChange[], proposed?: LawChange): Law {
  const now = tried(
    () => made(shipped, approved),
    () => fitting(shipped, approved),
  );
  if (!proposed) return now.law;
  const { leftOut } = now.law;
  const kept = approved.filter(({ id }) => !leftOut.some(({ change }) => change === id));
  return tried(
    () => {
      if (proposed.kind === 'values') refuseUnchangeable(now, proposed);
      return made(shipped, [...kept, proposed], leftOut).law;
    },
    (faults) => {
      throw new DomainError('law-change-not-valid', { faults });
    },
  );
}

/** A release may take away what a change names: that change is left out and told, and the work goes on. */
function fitting(shipped: LawFiles, approved: readonly LawChange[]): Made {
  const kept: LawChange[] = [];
  const leftOut: LeftOut[] = [];
  for (const change of approved)
    tried(
      () => made(shipped, [...kept, change]) && kept.push(change),
      (faults) => leftOut.push({ change: change.id, faults }),
    );
  return made(shipped, kept, leftOut);
}

function tried<T>(ask: () => T, refused: (faults: string[]) => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof BadRulebook) return refused(error.message.split('\n'));
    throw error;
  }
}

function made(shipped: LawFiles, changes: readonly LawChange[], leftOut: readonly LeftOut[] = []): Made {
  const { decrees, provincial, calendar, catalogue, criteria, salaries, incompatible } = amend(shipped, changes);
  const sources = [decrees, criteria, provincial, [catalogue]];
  const contents = sources.map((all) => all.map(({ content }) => content));
  const books = freeze(booksOf(decrees, provincial));
  refuseStrange(catalogue, books);
  const conditions = freeze(linkCriteria(criteria));
  refuseTwiceAsked(conditions);
  for (const book of books) refuseUnlisted(papersFiles, book, catalogue.content.awards, conditions);
  const sayable: Sayable = { decrees, provincial, conditions };
  const law: Law = freeze({
    hash: createHash('sha256')
      .update(canonical([contents, calendar, salaries, incompatible]))
      .digest('hex'),
    calendar,
    incompatible,
    knownCodes: knownCodes(catalogue.content, conditions),
    routeFor: (question) => routeFor(books, question),
    routesOn: (on) => (inForce(books, on)?.routes ?? []).map(({ route }) => route),
    officeClock: (kind, on) => officeClock(books, kind, on),
    sectorAsked: ({ award, type, unitKind, on }) =>
      inForce(books, on)?.sectors.find(
        (s) => s.awards.includes(award) && s.types.includes(type) && s.unitKinds.includes(unitKind),
      )?.basis ?? null,
    heirsOn: (on) => inForce(books, on)?.heirs ?? [],
    lawDay: (days) => lawDay(books, days),
    papersFor: (question) => papersFor(books, question),
    catalogueOn: (on) => freeze(catalogueOn(catalogue, inForce(books, on), on)),
    criteriaFor: (question) => criteriaFor(conditions, question),
    keepsakeFor: (type, on) => keepsakeFor(inForce(books, on), type),
    titlesRule: (on) => titlesRule(catalogue.content, inForce(books, on)),
    bonusFor: (award, recipient, on) => bonusOf(books, salaries, { award, recipient, on }),
    changeableOn: (on) => changeableOn(sayable, on),
    withChanges: (approved, proposed) => withChanges(shipped, approved, proposed),
    leftOut,
  });
  return { ...sayable, law };
}

function routeFor(books: readonly Book[], { award, type, procedure, on, unitKind }: RouteQuestion): Route {
  const found = inForce(books, on)?.routes.find(
    ({ route, unitKind: kind }) =>
      kind === unitKind && route.award === award && route.type === type && route.procedure === procedure,
  );
  if (!found) throw new DomainError('no-rule-in-force', { award, type, procedure, unitKind, on });
  return found.route;
}

function officeClock(books: readonly Book[], kind: OfficeClockKind, on: LegalDay): ClockRule {
  const found = inForce(books, on)?.office[kind];
  if (!found) throw new DomainError('no-rule-in-force', { kind, on });
  return found;
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
