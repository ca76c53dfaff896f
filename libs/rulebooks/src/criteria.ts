import { DomainError, type Condition, type Criteria, type CriteriaQuestion } from '@app/domain';
import { BadRulebook, type Source } from './check';
import type { CriteriaFile, WrittenCondition, WrittenPart } from './criteria-schema';
import { inForce } from './spans';

export interface CriteriaBook {
  from: string;
  to: string;
  answers: ReadonlyMap<string, Criteria>;
}

/** Conditions by award, type and recipient, shared ones put in their place. Throws BadRulebook. */
export function linkCriteria({ file, content }: Source<CriteriaFile>): CriteriaBook {
  const shared = (name: string, place: string): Condition => {
    const written = content.shared[name];
    if (!written) throw new BadRulebook(`${file}: ${place}: expected a name in shared, there is no "${name}"`);
    return conditionOf(written, place);
  };
  const partOf = (part: WrittenPart, place: string): Condition =>
    'use' in part ? shared(part.use, place) : conditionOf(part, place);
  const conditionOf = (c: WrittenCondition, place: string): Condition => {
    const { key, says, basis } = c;
    if (c.is !== undefined) return { key, says, basis, mode: 'is', is: c.is, with: c.with ?? {} };
    const mode = c.all ? 'all' : c.any ? 'any' : 'none';
    return { key, says, basis, mode, parts: c[mode]!.map((part, i) => partOf(part, `${place}.${mode}.${i}`)) };
  };

  const answers = new Map<string, Criteria>();
  content.criteria.forEach((written, i) => {
    const conditions = written.conditions.map((part, n) => partOf(part, `criteria.${i}.conditions.${n}`));
    for (const type of written.types)
      for (const recipient of written.recipients) {
        const question = keyOf({ award: written.award, type, recipient });
        if (answers.has(question)) throw new BadRulebook(`${file}: criteria.${i}: expected one answer for ${question}`);
        answers.set(question, {
          rulebook: content.id,
          text: content.text,
          warning: content.warning ?? null,
          conditions,
        });
      }
  });
  return { from: content.from, to: content.to, answers };
}

const keyOf = ({ award, type, recipient }: { award: string; type: string; recipient: string }) =>
  `${award} ${type} ${recipient}`;

/** What this award asks of such a recipient on that day. Throws DomainError `no-rule-in-force`. */
export function criteriaFor(books: readonly CriteriaBook[], question: CriteriaQuestion): Criteria {
  const found = inForce(books, question.on)?.answers.get(keyOf(question));
  if (!found) throw new DomainError('no-rule-in-force', { ...question });
  return found;
}
