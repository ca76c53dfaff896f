import { vi } from '../../i18n/vi';
import { useKeys, usePageKeys, usePrimaryKey } from '../../ui/keys';
import type { Officer } from './findings';

const { findings, keysOf } = vi.appraisal;
const named = [
  { keys: ['1'], words: findings.met },
  { keys: ['2'], words: findings.notMet },
  { keys: ['3'], words: findings.unclear },
  { keys: ['J'], words: keysOf.next },
  { keys: ['K'], words: keysOf.former },
  { keys: ['Ctrl', 'Enter'], words: keysOf.record },
];

const choices: Readonly<Record<string, Officer>> = {
  ...{ Digit1: 'met', Digit2: 'notMet', Digit3: 'unclear' },
  ...{ Numpad1: 'met', Numpad2: 'notMet', Numpad3: 'unclear' },
};
const steps: Readonly<Record<string, 1 | -1>> = { KeyJ: 1, KeyK: -1 };

interface Asked {
  choose: (officer: Officer) => void;
  step: (by: 1 | -1) => void;
  record: () => void;
}

/** The keys by which a dossier is appraised without a mouse. */
export function useAppraisalKeys({ choose, step, record }: Asked): void {
  usePageKeys(named);
  usePrimaryKey(record);
  useKeys(({ code, shiftKey }) => {
    const [officer, by] = [choices[code], steps[code]];
    if (shiftKey) return false;
    if (officer) choose(officer);
    if (by) step(by);
    return officer !== undefined || by !== undefined;
  });
}
