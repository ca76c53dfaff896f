import { DomainError, type DossierPapers, type PapersQuestion } from '@app/domain';
import { BadRulebook, type Source } from './check';
import type { CatalogueFile, PapersFile } from './catalogue-schema';
import type { Book } from './link';
import { inForce } from './spans';

/** The lists of papers of one decree, names put in their place. */
export type PaperLists = readonly (Omit<PapersFile['lists'][number], 'papers'> & Pick<DossierPapers, 'papers'>)[];

export function linkPapers({ file, content }: Source<PapersFile>): PaperLists {
  return content.lists.map(({ papers: names, ...list }, i) => ({
    ...list,
    papers: names.map((name) => {
      const found = content.papers[name];
      if (!found) throw new BadRulebook(`${file}: lists.${i}.papers: expected a name in papers, there is no "${name}"`);
      const { paper, name: says, form = null, basis = list.basis, when = null } = found;
      return { paper, name: says, form, basis, when };
    }),
  }));
}

/** What a dossier is made of. Throws DomainError `no-rule-in-force`. */
export function papersFor(books: readonly Book[], question: PapersQuestion): DossierPapers {
  const book = 'on' in question ? inForce(books, question.on) : books.find((b) => b.id === question.rulebook);
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

/** Every route must have one list of papers for every kind of recipient that its award knows. */
export function refuseUnlisted(files: string, book: Book, awards: CatalogueFile['awards']): void {
  for (const { route, unitKind } of book.routes)
    for (const recipient of awards.find((a) => a.code === route.award)!.recipients) {
      const { award, type, procedure } = route;
      const found = matching(book.papers, { award, type, procedure, recipient, unitKind }).length;
      const question = [award, type, procedure, recipient, unitKind].join(' ');
      if (found !== 1) throw new BadRulebook(`${files}: lists: expected one list for ${question}, found ${found}`);
    }
}
