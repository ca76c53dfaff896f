import { useCallback, useState } from 'react';
import type { Shape } from '../../api/client';
import type { Judged } from '../../api/dossiers';
import { dropDraft, keepDraft, readDraft } from '../../api/drafts';

export type Officer = Shape<'FindingDto'>['officer'];

/** What is typed of one condition; `machine` is what the machine said when it was. */
export interface Finding {
  officer: Officer | null;
  opinion: string;
  machine: Judged['standing'];
}
export type Findings = Readonly<Record<string, Finding>>;

export interface Condition {
  key: string;
  condition: Judged;
}

/** The conditions by the key that a finding names: the second of one row of the law is `row#2`. */
export function keyed(conditions: readonly Judged[]): Condition[] {
  const seen = new Map<string, number>();
  return conditions.map((condition) => {
    const nth = (seen.get(condition.key) ?? 0) + 1;
    seen.set(condition.key, nth);
    return { key: nth === 1 ? condition.key : `${condition.key}#${nth}`, condition };
  });
}

/** Another answer than the machine's; of what it leaves open, any answer. */
export const differs = ({ machine, officer }: Pick<Finding, 'machine' | 'officer'>): boolean =>
  officer !== null && (machine === 'met' || machine === 'notMet' ? officer !== machine : officer !== 'unclear');

const reasonIn = ({ opinion }: Finding): boolean => opinion.trim().length >= 10;

/** Whether a condition was concluded on as it stands now. */
export const isDone = ({ condition }: Condition, finding: Finding | undefined): finding is Finding =>
  finding !== undefined &&
  finding.officer !== null &&
  finding.machine === condition.standing &&
  (!differs(finding) || reasonIn(finding));

export const nameOfDraft = (code: string) => `appraisal/${code}`;

/** What was typed of this dossier on this computer: kept as it is typed, until it is sent or one signs out. */
export function useFindings(code: string) {
  const [kept] = useState(() => readDraft<Findings>(nameOfDraft(code)));
  const [findings, setFindings] = useState<Findings>(kept?.values ?? {});
  const [keptAt, setKeptAt] = useState<string | null>(kept?.at ?? null);
  const set = useCallback(
    (key: string, finding: Finding) =>
      setFindings((before) => {
        const next = { ...before, [key]: finding };
        keepDraft(nameOfDraft(code), next);
        setKeptAt(new Date().toISOString());
        return next;
      }),
    [code],
  );
  const drop = useCallback(() => dropDraft(nameOfDraft(code)), [code]);
  return { findings, set, keptAt, drop };
}

/** What is sent: every condition that was concluded on. */
export const toSend = (conditions: readonly Condition[], findings: Findings): Shape<'FindingDto'>[] =>
  conditions.flatMap((one) => {
    const finding = findings[one.key];
    if (!isDone(one, finding) || finding.officer === null) return [];
    const opinion = finding.opinion.trim();
    const { machine, officer } = finding;
    return [{ key: one.key, machine, officer, ...(opinion ? { opinion } : {}) }];
  });
