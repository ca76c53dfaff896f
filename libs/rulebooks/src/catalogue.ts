import type { AwardType, Basis, Catalogue, CatalogueAward, TitlesRule } from '@app/domain';
import { BadRulebook, type Source } from './check';
import type { CatalogueFile } from './catalogue-schema';
import { unproved } from './draft';
import type { Book } from './written';

/** What is wrong between the parts of the catalogue, and between it and the routes. */
export function refuseStrange({ file, content }: Source<CatalogueFile>, books: readonly Book[]): void {
  const refuse = (place: string, expected: string) => {
    throw new BadRulebook(`${file}: ${place}: expected ${expected}`);
  };
  content.awards.forEach(({ code, decided }, i) => {
    if (content.awards.findIndex((a) => a.code === code) !== i) refuse(`awards.${i}.code`, `${code} once only`);
    if (!content.authorities[decided]) refuse(`awards.${i}.decided`, `a name in authorities, there is no "${decided}"`);
  });
  const codes = content.awards.map(({ code }) => code);
  for (const book of books) {
    const paid = Object.keys(book.bonus.multipliers).find((code) => !codes.includes(code));
    if (paid) refuse('awards', `${paid}, of which there is a bonus`);
    for (const { route } of book.routes) {
      const award = content.awards.find((a) => a.code === route.award);
      if (!award) return refuse('awards', `${route.award}, which ${route.rulebook} has a route for`);
      if (!award.types.includes(route.type)) refuse(route.award, `type ${route.type}, of which there is a route`);
      for (const on of [book.from, book.to])
        if (!decidersOn(content, award.decided, on).some(({ by }) => by === route.authority))
          refuse(route.award, `${route.authority} among who gives it on ${on}, as its route in ${route.rulebook} says`);
    }
  }
}

/** Every award as the law of a day has it, with the ways in which it can be asked for. */
export function catalogueOn({ content }: Source<CatalogueFile>, book: Book | undefined, on: string): Catalogue {
  const awards = content.awards.map(({ decided, proposedBy, formerly, ...award }): CatalogueAward => {
    const ways = (book?.routes ?? []).filter(({ route }) => route.award === award.code);
    return {
      ...award,
      ...(formerly && on <= formerly.until ? { name: formerly.name } : {}),
      proposedBy: { by: proposedBy, basis: content.proposers[proposedBy] },
      decidedBy: decidersOn(content, decided, on).map(({ by, basis }) => ({ by, basis })),
      ways: ways.map(({ unitKind, route: { type, procedure } }) => ({ type, procedure, unitKind })),
    };
  });
  const catalogue = { warning: book?.warning ?? null, typesBasis: content.types.basis, awards };
  return book?.warning ? unproved(catalogue, book.text) : catalogue;
}

/** Of several titles of one period only the highest is paid: which awards are titles, and on what ground. */
export function titlesRule({ awards }: CatalogueFile, book: Book | undefined): TitlesRule | null {
  const titles = awards.filter(({ kind }) => kind === 'title').map(({ code }) => code);
  return book ? { titles, basis: book.bonus.highestTitle } : null;
}

/** On what ground a bonus of this type is handed over as a keepsake of equal value; null where it is paid. */
export function keepsakeFor(book: Book | undefined, type: AwardType): Basis | null {
  const keepsake = book?.bonus.keepsake;
  return keepsake?.type === type ? keepsake.basis : null;
}

function decidersOn({ authorities }: CatalogueFile, name: string, on: string) {
  return authorities[name]!.filter(({ from, to }) => from <= on && (to === undefined || on <= to));
}
