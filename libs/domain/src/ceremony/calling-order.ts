import type { CatalogueAward } from '../rulebook/catalogue';
import type { Authority, RecipientKind } from '../rulebook/awards';
import type { HandOver } from './ceremony';

const levels: Record<Authority, number> = {
  president: 0,
  government: 1,
  primeMinister: 1,
  chairman: 2,
  districtChair: 3,
  communeChair: 3,
  unitHead: 3,
};
const recipients: readonly RecipientKind[] = ['collective', 'household', 'person'];

/**
 * From the highest level to the lowest; within one, titles before forms. Titles go to collectives, then households, then
 * persons; forms from the highest to the lowest, class by class, and each of them to collectives, households, persons
 * (NĐ 152/2025 Điều 29 khoản 5); truy tặng comes after all of these. How high an award is among those of its kind is read off the order of the catalogue, which was
 * not held against the text of the law.
 * What is equal stays in the order in which it was asked for.
 */
export function inCallingOrder<H extends HandOver>(
  list: readonly H[],
  awards: readonly Pick<CatalogueAward, 'code' | 'kind'>[],
): H[] {
  const place = new Map(awards.map(({ code, kind }, n) => [code, { kind, n }]));
  const keyOf = ({ authority, recipient, award, posthumous }: H): number[] => {
    const { kind, n } = place.get(award!) ?? { kind: 'letter', n: awards.length };
    const who = posthumous ? recipients.length : recipients.indexOf(recipient);
    return kind === 'title' ? [levels[authority], 0, who, n] : [levels[authority], 1, n, who];
  };
  return [...list].sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    const differing = one.findIndex((part, i) => part !== other[i]);
    return differing < 0 ? 0 : one[differing]! - other[differing]!;
  });
}
