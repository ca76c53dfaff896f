import { DomainError, type Basis, type Condition, type Criteria, type CriteriaQuestion } from '@app/domain';
import { BadRulebook, type Source } from './check';
import { unproved } from './draft';
import type { CriteriaFile, WrittenCondition, WrittenPart } from './criteria-schema';

export interface CriteriaBook {
  file: string;
  from: string;
  to: string;
  answers: ReadonlyMap<string, Criteria>;
}

/** Conditions by award, type and recipient, file after file; shared ones put in their place. Throws BadRulebook. */
export function linkCriteria(sources: readonly Source<CriteriaFile>[]): CriteriaBook[] {
  const whole = new Map<string, Whole>();
  return sources.map((source) => {
    const { content } = source;
    const all = together(source, whole);
    whole.set(content.id, all);
    const answers = new Map([...all.answers].map(([question, answer]) => [question, answerOf(content, all, answer)]));
    return { file: source.file, from: content.from, to: content.to, answers };
  });
}

/** A file with what it extends: its own words win. */
interface Whole {
  shared: Readonly<Record<string, WrittenCondition>>;
  answers: ReadonlyMap<string, { conditions: readonly WrittenPart[]; place: string }>;
}

function together({ file, content }: Source<CriteriaFile>, before: ReadonlyMap<string, Whole>): Whole {
  const base = content.extends === undefined ? undefined : before.get(content.extends);
  if (content.extends !== undefined && !base)
    throw new BadRulebook(`${file}: extends: expected the id of criteria of before, found "${content.extends}"`);
  const own = new Map<string, { conditions: readonly WrittenPart[]; place: string }>();
  content.criteria.forEach(({ award, types, recipients, conditions }, i) => {
    for (const type of types)
      for (const recipient of recipients) {
        const question = keyOf({ award, type, recipient });
        if (own.has(question)) throw new BadRulebook(`${file}: criteria.${i}: expected one answer for ${question}`);
        own.set(question, { conditions, place: `${file}: criteria.${i}` });
      }
  });
  return {
    shared: { ...base?.shared, ...content.shared },
    answers: new Map([...(base?.answers ?? []), ...own]),
  };
}

function answerOf(
  { id, text, warning, unverified }: CriteriaFile,
  { shared }: Whole,
  { conditions, place }: { conditions: readonly WrittenPart[]; place: string },
): Criteria {
  const basisOf = (basis: Basis): Basis => (unverified ? unproved(basis, text) : basis);
  const partOf = (part: WrittenPart, at: string): Condition => {
    if (!('use' in part)) return conditionOf(part, at);
    const written = shared[part.use];
    if (!written) throw new BadRulebook(`${at}: expected a name in shared, there is no "${part.use}"`);
    return conditionOf(written, at);
  };
  const conditionOf = (c: WrittenCondition, at: string): Condition => {
    const said = { key: c.key, says: c.says, basis: basisOf(c.basis) };
    if (c.is !== undefined) return { ...said, mode: 'is', is: c.is, with: c.with ?? {} };
    const mode = c.all ? 'all' : c.any ? 'any' : 'none';
    return { ...said, mode, parts: c[mode]!.map((part, i) => partOf(part, `${at}.${mode}.${i}`)) };
  };
  return {
    rulebook: id,
    text,
    warning: warning ?? null,
    conditions: conditions.map((part, n) => partOf(part, `${place}.conditions.${n}`)),
  };
}

/** Files may be in force together, but one question has one answer. Throws BadRulebook. */
export function refuseTwiceAsked(books: readonly CriteriaBook[]): void {
  books.forEach((book, n) =>
    books.slice(n + 1).forEach((other) => {
      const together = book.from <= other.to && other.from <= book.to;
      const both = together ? [...book.answers.keys()].find((question) => other.answers.has(question)) : undefined;
      if (both)
        throw new BadRulebook(`${other.file}: criteria: expected one answer for ${both}, ${book.file} has it too`);
    }),
  );
}

const keyOf = ({ award, type, recipient }: { award: string; type: string; recipient: string }) =>
  `${award} ${type} ${recipient}`;

/** What this award asks of such a recipient on that day. Throws DomainError `no-rule-in-force`. */
export function criteriaFor(books: readonly CriteriaBook[], question: CriteriaQuestion): Criteria {
  const { on } = question;
  const inForce = books.filter((book) => book.from <= on && on <= book.to);
  const found = inForce.map((book) => book.answers.get(keyOf(question))).find(Boolean);
  if (!found) throw new DomainError('no-rule-in-force', { ...question });
  return found;
}
