import { workingDays } from '@app/domain';
import type { DossierRow } from '@app/read-model';
import { kindWords, sheetNames } from '../http/problems/import-rows';
import { dossierColumns, outcomeWords, typeWords } from '../http/problems/dossier-columns';
import { custodyWords } from '../http/problems/sentences/words';
import type { Sheet } from '../registry/workbook';

interface Summary {
  code: string;
  custody: string;
  outcome: string | null;
  award: string;
  type: string;
  candidateKind: keyof typeof kindWords;
  year: number;
  hold: string | null;
  officer: string | null;
  nextDueAt: string | null;
  decisionNumber: string | null;
  decidedOn: string | null;
}

interface Words {
  people: Readonly<Record<string, string>>;
  awardName: (award: string) => string;
}

/** The list as a sheet, a dossier a row, in words. */
export const dossierSheet = (rows: readonly DossierRow[], words: Words): Sheet => ({
  name: sheetNames.list,
  head: Object.values(dossierColumns),
  rows: rows.map((row) => cellsOf(row, words)),
});

function cellsOf({ name, unitName, summary, changedAt }: DossierRow, { people, awardName }: Words): (string | null)[] {
  const s = summary as unknown as Summary;
  const cells: Readonly<Record<keyof typeof dossierColumns, string | null>> = {
    due: dayOf(s.nextDueAt),
    code: s.code,
    name,
    kind: kindWords[s.candidateKind],
    award: awardName(s.award),
    type: typeWords[s.type] ?? null,
    unit: unitName,
    year: String(s.year),
    custody: s.outcome === null ? capital(custodyWords[s.custody] ?? '') : `Kết thúc: ${outcomeWords[s.outcome] ?? ''}`,
    held: s.hold === null ? null : 'Đang tạm giữ',
    officer: s.officer === null ? null : (people[s.officer] ?? null),
    decision: s.decisionNumber,
    decidedOn: dayOf(s.decidedOn),
    changed: dayOf(changedAt),
  };
  return Object.keys(dossierColumns).map((column) => cells[column as keyof typeof dossierColumns]);
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** `10/12/2024`, of an instant or of a legal day. */
function dayOf(at: string | null): string | null {
  if (at === null) return null;
  return (at.length > 10 ? workingDays.legalDayOf(at) : at).split('-').reverse().join('/');
}
