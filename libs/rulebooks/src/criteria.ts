import { DomainError, type Basis, type Condition, type Criteria, type CriteriaQuestion } from '@app/domain';
import { BadChange, BadRulebook, noSuchValue, type Source } from './check';
import { unproved } from './draft';
import { besidesAskedFor, leftOutOf, overLookedAtTime } from './looked-at';
import { refuseParams, type CriteriaFile, type WrittenCondition, type WrittenPart } from './criteria-schema';

export interface CriteriaBook {
  id: string;
  file: string;
  from: string;
  to: string;
  answers: ReadonlyMap<string, Criteria>;
  /** Every condition by its name, and whether the office may say another. */
  named: ReadonlyMap<string, NamedCondition>;
}

interface NamedCondition {
  says: string;
  basis: Basis;
  /** Of a question: what it is asked with. */
  is?: string;
  with?: Readonly<Record<string, unknown>>;
  changeable: boolean;
}

/** What the office says of a condition: by which change, asked with what, on what ground. */
interface StatedCondition {
  change: string;
  with: Readonly<Record<string, unknown>>;
  /** Its words, where they are no longer those of the file. */
  says?: string | undefined;
  basis: { text: string; article: string };
}
export type Criterial = CriteriaFile & { stated?: Readonly<Record<string, StatedCondition>> };

/** Conditions by award, type and recipient, file after file; shared ones put in their place. Throws BadRulebook. */
export function linkCriteria(sources: readonly Source<Criterial>[]): CriteriaBook[] {
  const whole = new Map<string, Whole>();
  return sources.map((source) => {
    const { file, content } = source;
    const all = together(source, whole);
    whole.set(content.id, all);
    const reader = new Reader(content, all);
    const answers = new Map([...all.answers].map(([question, answer]) => [question, reader.answerOf(answer)]));
    reader.refuseStrayStatements();
    return { id: content.id, file, from: content.from, to: content.to, answers, named: reader.named };
  });
}

/** A file with what it extends: its own words win. */
interface Whole {
  shared: Readonly<Record<string, WrittenCondition>>;
  answers: ReadonlyMap<string, Answer>;
  stated: Readonly<Record<string, StatedCondition>>;
}
type Answer = { conditions: readonly WrittenPart[]; place: string };

function together({ file, content }: Source<Criterial>, before: ReadonlyMap<string, Whole>): Whole {
  const base = content.extends === undefined ? undefined : before.get(content.extends);
  if (content.extends !== undefined && !base)
    throw new BadRulebook(`${file}: extends: expected the id of criteria of before, found "${content.extends}"`);
  const own = new Map<string, Answer>();
  content.criteria.forEach(({ award, types, recipients, conditions }, i) => {
    for (const type of types)
      for (const recipient of recipients) {
        const question = keyOf({ award, type, recipient });
        if (own.has(question)) throw new BadRulebook(`${file}: criteria.${i}: expected one answer for ${question}`);
        own.set(question, { conditions, place: `${file}: criteria.${i}` });
      }
  });
  const taken = takenOver(base?.stated ?? {}, content);
  return {
    shared: { ...base?.shared, ...content.shared },
    answers: new Map([...(base?.answers ?? []), ...own]),
    stated: { ...taken, ...over(taken, content.stated ?? {}) },
  };
}

/** What the office said of the text of before is taken over, but of what this file writes in its own words. */
function takenOver(stated: Whole['stated'], { shared, criteria }: Criterial): Whole['stated'] {
  const own = new Set([...Object.values(shared), ...criteria.flatMap(({ conditions }) => conditions)].flatMap(namesIn));
  return Object.fromEntries(Object.entries(stated).filter(([name]) => !own.has(name)));
}

const namesIn = (part: WrittenPart): string[] =>
  'use' in part
    ? []
    : [nameOf(part), ...[part.all, part.any, part.none].flatMap((parts) => parts?.flatMap(namesIn) ?? [])];

/** What is said later leaves as it was what it does not name: to confirm is to say nothing else. */
export function over(before: Whole['stated'], after: Whole['stated']): Whole['stated'] {
  const entries = Object.entries(after).map(([name, own]) => {
    const base = before[name];
    return [name, { ...own, with: { ...base?.with, ...own.with }, says: own.says ?? base?.says }] as const;
  });
  return Object.fromEntries(entries);
}

/** Reads the written conditions of one file as what they ask. */
class Reader {
  readonly named = new Map<string, NamedCondition>();
  private readonly written = new Map<string, string>();

  constructor(
    private readonly file: Criterial,
    private readonly whole: Whole,
  ) {}

  answerOf({ conditions, place }: Answer): Criteria {
    const { id, text, warning } = this.file;
    const written = conditions.map((part, n) => this.partOf(part, `${place}.conditions.${n}`));
    const leftOut = leftOutOf(written);
    if (leftOut.length > 0) throw new BadRulebook(`${place}.conditions: expected ${leftOut.join(', ')} of every award`);
    return { rulebook: id, text, warning: warning ?? null, conditions: besidesAskedFor(overLookedAtTime(written)) };
  }

  /** What the office says of a condition that is not there, or that cannot be asked so. */
  refuseStrayStatements(): void {
    for (const [name, { change }] of Object.entries(this.file.stated ?? {})) {
      const found = this.named.get(name);
      if (!found) throw new BadChange(change, noSuchValue(name, this.file.id));
      if (found.is === undefined && Object.keys(found.with ?? {}).length > 0)
        throw new BadChange(change, `${name}: with: điều kiện gồm các điều kiện khác, không hỏi gì riêng`);
      if (found.is !== undefined)
        refuseParams(found.is, found.with!, (_message, key) => {
          throw new BadChange(change, `${name}: with.${key} không hợp với điều kiện này`);
        });
    }
  }

  private partOf(part: WrittenPart, at: string): Condition {
    if (!('use' in part)) return this.conditionOf(part, at);
    const written = this.whole.shared[part.use];
    if (!written) throw new BadRulebook(`${at}: expected a name in shared, there is no "${part.use}"`);
    return this.conditionOf(written, at, this.file.stillInForce.includes(part.use));
  }

  private conditionOf(c: WrittenCondition, at: string, kept = false): Condition {
    const name = nameOf(c);
    const stated = this.whole.stated[name];
    const said = { key: c.key, says: stated?.says ?? c.says, basis: this.basisOf(c, name, kept) };
    const asked = { ...c.with, ...stated?.with };
    this.refuseNamesake(name, c, at);
    this.named.set(name, {
      says: said.says,
      basis: said.basis,
      ...(c.is === undefined ? { with: stated?.with ?? {} } : { is: c.is, with: asked }),
      changeable: (this.file.unverified === true && !kept) || c.basis.confidence !== 'SOURCED' || stated !== undefined,
    });
    if (c.is !== undefined) return { ...said, mode: 'is', is: c.is, with: asked };
    const mode = c.all ? 'all' : c.any ? 'any' : 'none';
    return { ...said, mode, parts: c[mode]!.map((part, i) => this.partOf(part, `${at}.${mode}.${i}`)) };
  }

  /** The office says something of a condition by its name: what has one name is one condition. */
  private refuseNamesake(name: string, c: WrittenCondition, at: string): void {
    const own = JSON.stringify(c);
    const other = this.written.get(name) ?? own;
    if (other !== own) throw new BadRulebook(`${at}: expected words of its own, "${name}" is another condition too`);
    this.written.set(name, own);
  }

  /** What was said of the text of before is taken over by a text that nobody has read, and not confirmed there. */
  private basisOf(c: WrittenCondition, name: string, kept: boolean): Basis {
    const stated = this.whole.stated[name];
    const basis: Basis = stated ? { ...stated.basis, confidence: 'SOURCED' } : c.basis;
    const own = this.file.stated && Object.hasOwn(this.file.stated, name);
    return this.file.unverified && !own && !kept ? unproved(basis, this.file.text) : basis;
  }
}

/** A condition is named by its row of the law and its own words: said otherwise it is another. */
const nameOf = ({ key, says }: WrittenCondition) => `conditions.${key}: ${says}`;

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

/** What this award asks of such a recipient on that day; undefined where nobody wrote it. */
export function writtenCriteria(books: readonly CriteriaBook[], question: CriteriaQuestion): Criteria | undefined {
  const { on } = question;
  const inForce = books.filter((book) => book.from <= on && on <= book.to);
  return inForce.map((book) => book.answers.get(keyOf(question))).find(Boolean);
}

/** What this award asks of such a recipient on that day. Throws DomainError `no-rule-in-force`. */
export function criteriaFor(books: readonly CriteriaBook[], question: CriteriaQuestion): Criteria {
  const found = writtenCriteria(books, question);
  if (!found) throw new DomainError('no-rule-in-force', { ...question });
  return found;
}
