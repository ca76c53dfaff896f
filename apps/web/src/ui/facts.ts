import type { Evidence } from '../api/dossiers';
import { day } from '../i18n/format';
import { vi } from '../i18n/vi';
import type { Condition, FactTable, Lacking } from './VerdictCard';

type Known = Evidence['evidence'];
const words = vi.evidence;
export type AwardName = (code: string) => string;

/** What a condition rests on, as a table; what is missing is a row of its own. */
export function factsOf(
  judged: Pick<Condition, 'used' | 'missing'>,
  evidence: readonly Evidence[],
  awardName: AwardName,
): FactTable {
  const used = evidence.filter(({ id }) => judged.used.includes(id)).map(({ evidence: known }) => known);
  const found = used.map((known) => ({ cells: [yearOf(known), whatOf(known, awardName), sourceOf(known)] }));
  const lacking = (judged.missing ?? []).map((one) => missingCells(one, awardName));
  // Several facts of one kind and year that are called alike are one row.
  const missing = [...new Map(lacking.map((cells) => [cells.join('|'), { cells, missing: true }])).values()];
  const rows = [...found, ...missing].sort((a, b) => a.cells[0]!.localeCompare(b.cells[0]!));
  return { caption: words.caption, head: words.head, rows };
}

function yearOf(known: Known): string {
  if ('year' in known) return String(known.year);
  if (known.kind === 'initiative') return known.on.slice(0, 4);
  return words.from(day(known.from), known.to ? day(known.to) : '');
}

function whatOf(known: Known, awardName: AwardName): string {
  switch (known.kind) {
    case 'rating':
      return words.ratings[known.level];
    case 'award':
      return words.award(awardName(known.award));
    case 'initiative':
      return words.initiative(vi.terms.scopes[known.scope]);
    case 'discipline':
      return words.discipline(known.warningOrMore);
    case 'block':
      return words.blocks[known.ground];
    case 'service':
      return words.kinds.service;
    case 'post':
      return words.posts[known.level];
    case 'members':
      return words.members(known.completed, known.total);
    case 'rank':
      return words.rank(known.place);
    case 'statement':
      return words.statement(known.holds);
  }
}

const sourceOf = ({ source }: Known): string => `${words.sources[source.kind]}: ${source.ref}, ${day(source.on)}`;

/** The kind of fact, the award where it is one, the year. */
function missingCells({ kind, about = '', year }: Lacking, awardName: AwardName): string[] {
  const named = kind === 'award' ? awardName(about) : '';
  const what = words.kinds[kind as keyof typeof words.kinds] ?? '';
  return [year === undefined ? '' : String(year), named || what || words.missing, words.notGiven];
}
