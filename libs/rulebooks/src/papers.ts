import { DomainError, workingDays, type DossierPapers, type PapersQuestion } from '@app/domain';
import { BadRulebook } from './check';
import { writtenCriteria, type CriteriaBook } from './criteria';
import type { CatalogueFile, PapersFile } from './catalogue-schema';
import type { Book, PaperLists, WrittenList, WrittenPapers } from './written';
import { inForce } from './force';

export function papersOf(files: readonly PapersFile[]): WrittenPapers {
  const lists = files.flatMap((file) => file.lists.map((list) => [nameOf(list), list] as const));
  return { known: Object.assign({}, ...files.map((file) => file.papers)), lists: Object.fromEntries(lists) };
}

/** A list is named by what it is for: `BK-T merit+thematic standard person`. */
function nameOf({ awards, types, procedures, recipients, unitKinds = [] }: WrittenList): string {
  return [awards, types, procedures, recipients, unitKinds]
    .filter((part) => part.length > 0)
    .map((part) => part.join('+'))
    .join(' ');
}

export function linkPapers(file: string, { known, lists }: WrittenPapers): PaperLists {
  return Object.entries(lists).map(([list, { papers: names, ...rest }]) => ({
    ...rest,
    papers: names.map((name) => {
      const found = Object.hasOwn(known, name) ? known[name] : undefined;
      if (!found) throw new BadRulebook(`${file}: papers.${list}: expected a name in papers, there is no "${name}"`);
      const { paper, name: says, form = null, basis = rest.basis, when = null } = found;
      return { paper, name: says, form, basis: rest.wholly ? rest.basis : basis, when };
    }),
  }));
}

/** What a dossier is made of. Throws DomainError `no-rule-in-force`. */
export function papersFor(books: readonly Book[], question: PapersQuestion): DossierPapers {
  const book = inForce(books, question.on);
  const [list] = book ? matching(book.papers, question) : [];
  const { award, type, procedure, unitKind } = question;
  const asked = book?.routes.some(
    ({ route, unitKind: kind }) =>
      kind === unitKind && route.award === award && route.type === type && route.procedure === procedure,
  );
  if (!book || !list || !asked) throw new DomainError('no-rule-in-force', { ...question });
  const { originals = null, papers } = list;
  return { rulebook: book.id, warning: book.warning, originals, papers };
}

type Asked = Pick<PapersQuestion, 'award' | 'type' | 'procedure' | 'recipient' | 'unitKind'>;

function matching(lists: PaperLists, { award, type, procedure, recipient, unitKind }: Asked) {
  return lists.filter(
    (l) =>
      l.awards.includes(award) &&
      l.types.includes(type) &&
      l.procedures.includes(procedure) &&
      l.recipients.includes(recipient) &&
      (l.unitKinds?.includes(unitKind) ?? true),
  );
}

/**
 * A route has one list of papers for every kind of recipient that its award knows and that can be judged, on every day of the
 * book; for who cannot be judged it has none, so that nothing is taken in that would be stuck at appraisal.
 */
export function refuseUnlisted(
  files: string,
  book: Book,
  awards: CatalogueFile['awards'],
  criteria: readonly CriteriaBook[],
): void {
  const turns = criteria.flatMap(({ from, to }) => [from, workingDays.plusDays(to, 1)]);
  const days = new Set([book.from, ...turns.filter((day) => book.from < day && day <= book.to)]);
  for (const { route, unitKind } of book.routes)
    for (const recipient of awards.find((a) => a.code === route.award)!.recipients) {
      const { award, type, procedure } = route;
      const found = matching(book.papers, { award, type, procedure, recipient, unitKind }).length;
      const question = [award, type, procedure, recipient, unitKind].join(' ');
      for (const on of days) {
        const judged = writtenCriteria(criteria, { award, type, recipient, on }) !== undefined;
        const expected = judged
          ? `one list for ${question}`
          : `no list for ${question} on ${on}, which has no criteria`;
        if (found !== (judged ? 1 : 0)) throw new BadRulebook(`${files}: lists: expected ${expected}, found ${found}`);
      }
    }
}
