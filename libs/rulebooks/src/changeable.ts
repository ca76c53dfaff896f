import type { ChangeableValue, LegalDay, ValueParts } from '@app/domain';
import type { CriteriaBook } from './criteria';
import { unprovedBut } from './draft';
import type { LawFiles } from './files';
import type { Decree, Province } from './link';
import { inForce } from './force';
import { valueOf, valuesOf, type Value } from './values';

/** The province's own, what is not proved, what the office said itself, and all of a text that nobody has read. */
export function isChangeable(file: Decree | Province, name: string, { basis }: Value): boolean {
  const decree = 'routes' in file;
  return !decree || file.warning !== null || basis.confidence !== 'SOURCED' || name in (file.stated ?? {});
}

/** Values in force on that day that the office may change or confirm, as they are shown: the province's first, conditions last. */
export function changeableOn(
  { decrees, provincial }: Pick<LawFiles, 'decrees' | 'provincial'>,
  criteria: readonly CriteriaBook[],
  on: LegalDay,
): ChangeableValue[] {
  const decree = standing(decrees, on);
  const warned = decree && decree.warning !== null ? decree : null;
  const values = [standing(provincial, on), decree].flatMap((file) => {
    if (!file) return [];
    const shown = warned ? unprovedBut(file, warned.text, warned.since) : file;
    return valuesOf(shown)
      .filter(([name]) => isChangeable(file, name, valueOf(file, name)!))
      .map(([name, value]) => ({ book: file.id, name, parts: partsOf(value), basis: value.basis }));
  });
  return [...values, ...criteria.filter(({ from, to }) => from <= on && on <= to).flatMap(conditionsOf)];
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
  ...(['numerator', 'denominator', 'of'] as const),
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
