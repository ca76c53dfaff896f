import type { ChangeableValue, LegalDay, ValueChange, ValueParts, ValuesChange } from '@app/domain';
import { BadChange, noSuchBook, noSuchValue, type Source } from './check';
import type { CriteriaBook } from './criteria';
import { unprovedBut } from './draft';
import type { Decree, Province } from './written';
import { inForce } from './force';
import { valueOf, valuesOf, type Value } from './values';

/** What holds values that an office may say: the files as they stand, and conditions as they were linked. */
export interface Sayable {
  decrees: readonly Source<Decree>[];
  provincial: readonly Source<Province>[];
  conditions: readonly CriteriaBook[];
}

/** Whether the office may say these values from that day on. Throws BadChange that tells every fault. */
export function refuseUnchangeable(law: Sayable, { id, from, values }: ValuesChange): void {
  const faults = values.flatMap((value) => faultOf(law, value, from) ?? []);
  if (faults.length > 0) throw new BadChange(id, ...faults);
}

function faultOf({ decrees, provincial, conditions }: Sayable, { book, name }: ValueChange, from: LegalDay) {
  const files = [...decrees, ...provincial].map(({ content }): Decree | Province => content);
  const own = [...files, ...conditions].filter(({ id }) => id === book);
  if (own.length === 0) return noSuchBook(book);
  const found = inForce(own, from);
  if (!found) return `book: ${book} không có hiệu lực ngày ${from}`;
  const value = 'named' in found ? found.named.get(name) : valueOf(found, name);
  if (!value) return noSuchValue(name, book);
  const may = 'named' in found ? found.named.get(name)!.changeable : isChangeable(found, name, valueOf(found, name)!);
  return may ? null : `${name}: ${value.basis.text}, ${value.basis.article} đã quy định, tỉnh không đặt khác được`;
}

/**
 * Whether the office may set this value: every value of the province, and of a decree those that it leaves to the province,
 * that have no confirmed source or that the office set before. Every value of a decree with a warning (its text is not
 * confirmed yet) may be set.
 */
function isChangeable(file: Decree | Province, name: string, value: Value): boolean {
  const decree = 'routes' in file;
  const left = value.provinceKeeps !== undefined || value.basis.confidence !== 'SOURCED';
  return !decree || file.warning !== null || left || name in (file.stated ?? {});
}

/** Values in force on that day that the office may change or confirm, as they are shown: the province's first, conditions last. */
export function changeableOn({ decrees, provincial, conditions }: Sayable, on: LegalDay): ChangeableValue[] {
  const decree = standing(decrees, on);
  const warned = decree && decree.warning !== null ? decree : null;
  const values = [standing(provincial, on), decree].flatMap((file) => {
    if (!file) return [];
    const shown = warned ? unprovedBut(file, warned.text, warned.since) : file;
    return valuesOf(shown)
      .filter(([name]) => isChangeable(file, name, valueOf(file, name)!))
      .map(([name, value]) => ({ book: file.id, name, parts: partsOf(value), basis: value.basis }));
  });
  return [...values, ...conditions.filter(({ from, to }) => from <= on && on <= to).flatMap(conditionsOf)];
}

const standing = <T extends Decree | Province>(sources: readonly { content: T }[], on: LegalDay): T | undefined =>
  inForce(
    sources.map(({ content }) => content),
    on,
  );

function conditionsOf({ id, named }: CriteriaBook): ChangeableValue[] {
  return [...named]
    .filter(([, { changeable }]) => changeable)
    .map(([name, { says, is, with: asked, basis }]) => {
      const parts = is === undefined ? { says } : { says, with: asked };
      return { book: id, name, parts, basis };
    });
}

const changeableParts = [
  ...(['numerator', 'denominator', 'moreThan', 'of'] as const),
  ...(['limit', 'target', 'remindBefore', 'pausesOn'] as const),
  ...(['minWorkingDays', 'bodies'] as const),
  ...(['person', 'collective', 'household'] as const),
  ...(['papers', 'originals'] as const),
] satisfies (keyof ValueParts)[];

function partsOf(value: Value): ValueParts {
  return Object.fromEntries(
    changeableParts.filter((part) => value[part] !== undefined).map((part) => [part, value[part]]),
  );
}
