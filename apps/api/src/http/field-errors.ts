import { getMetadataStorage, type ValidationError } from 'class-validator';
import { besideTheBody } from './problems/field-names';
import { fieldRules, missing, misreadText, nameOfField, ofChoice, ofKind } from './problems/field-rules';
import { type FieldError, Problem } from './problem';

/** What is wrong with each field, in Vietnamese, by the rule that it breaks; what a rule says in English goes no further. */
export function fieldErrors(errors: readonly ValidationError[], prefix = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = prefix ? `${prefix}.${error.property}` : error.property;
    return [...own(error, field), ...fieldErrors(error.children ?? [], field)];
  });
}

function own(error: ValidationError, field: string): FieldError[] {
  const rules = Object.keys(error.constraints ?? {});
  if (rules.length === 0) return [];
  const name = nameOfField(error.property, classesOf(error.target));
  const value: unknown = error.value;
  if ((value === undefined || value === null || value === '') && !rules.includes('whitelistValidation')) {
    const chosen = rules.some((rule) => ofChoice.has(rule));
    return [{ field, rule: rules.at(-1)!, message: missing(name, false, chosen) }];
  }
  const kind = rules.filter((rule) => ofKind.has(rule));
  return (kind.length > 0 ? kind.slice(-1) : rules).map((rule) => ({
    field,
    rule,
    message: (fieldRules[rule] ?? fieldRules['unknownValue']!)({ name, ...askedBy(error, rule) }),
  }));
}

function askedBy(error: ValidationError, rule: string): { by: readonly unknown[]; each: boolean } {
  const of = error.target?.constructor;
  if (!of) return { by: [], each: false };
  const all = getMetadataStorage().getTargetValidationMetadatas(of, '', false, false);
  const found = all.find((one) => one.propertyName === error.property && (one.name ?? one.type) === rule);
  return { by: found?.constraints ?? [], each: found?.each ?? false };
}

/** The class of what was sent, then those that it extends. */
function classesOf(target: object | undefined): string[] {
  const names: string[] = [];
  for (let of = target?.constructor; of?.name; of = Object.getPrototypeOf(of) as typeof of) names.push(of.name);
  return names;
}

const refused = (field: string, rule: string, message: string): Problem =>
  new Problem(400, 'invalid-input', {}, [{ field, rule, message }]);

/** Of what stands in the address or a header. */
export const malformed = (field: keyof typeof besideTheBody, message: string = besideTheBody[field]): Problem =>
  refused(field, field === 'after' ? 'isCursor' : 'matches', message);

/** Of a field that nobody asks for. */
export const strangeField = (field: string): Problem =>
  refused(field, 'whitelistValidation', fieldRules['whitelistValidation']!({ name: '', by: [], each: false }));

const lastOf = (field: string): string =>
  nameOfField(
    field
      .replace(/\[\d+\]/g, '')
      .split('.')
      .at(-1)!,
  );

/** Of characters that are no text. */
export const notText = (field: string): Problem =>
  refused(field, 'isText', fieldRules['isText']!({ name: lastOf(field), by: [], each: false }));

/** Of text in an encoding of before. */
export const misreadField = (field: string, encoding: string, likely: string | null): Problem =>
  refused(field, 'isReadable', misreadText(lastOf(field), encoding, likely?.slice(0, 300) ?? null));
