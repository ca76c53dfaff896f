import type { Law, LegalDay } from '@app/domain';

/** The names of awards as the law has them on this day; empty for a code that it does not know. */
export function awardNames(law: Law, on: LegalDay): (award: string | null) => string {
  const names = new Map<string, string>(law.catalogueOn(on).awards.map(({ code, name }) => [code, name]));
  return (award) => names.get(award ?? '') ?? '';
}
