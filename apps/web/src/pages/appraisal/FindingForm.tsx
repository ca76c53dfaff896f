import type { ReactNode } from 'react';
import { vi } from '../../i18n/vi';
import { time } from '../../i18n/format';
import { Icon } from '../../ui/Icon';
import { Segments } from '../../ui/Segments';
import { differs, type Condition, type Finding, type Officer } from './findings';

const words = vi.appraisal;
const options = Object.entries(words.findings).map(([value, label]) => ({ value: value as Officer, words: label }));

interface Props {
  condition: Condition;
  finding: Finding | undefined;
  keptAt: string | null;
  wrong: string | null;
  choose: (officer: Officer) => void;
  write: (opinion: string) => void;
  foot: ReactNode;
}

/** What the officer concludes of one condition, and why. */
export function FindingForm({ condition, finding, keptAt, wrong, choose, write, foot }: Props) {
  const needed = finding !== undefined && differs(finding);
  const changed = finding !== undefined && finding.machine !== condition.condition.standing;
  return (
    <>
      {changed && <p className="sec">{words.changed}</p>}
      <Segments label={words.finding} labelled options={options} value={finding?.officer ?? null} onChange={choose} />
      <div className="field">
        <label htmlFor="y-kien">{words.opinion}</label>
        <p className="hint" id="y-kien-hint">
          {needed ? words.opinionNeeded : words.opinionFree}
        </p>
        <textarea
          id="y-kien"
          className="control"
          rows={4}
          maxLength={2000}
          aria-describedby={wrong ? 'y-kien-hint y-kien-wrong' : 'y-kien-hint'}
          aria-invalid={wrong ? true : undefined}
          value={finding?.opinion ?? ''}
          onChange={(event) => write(event.target.value)}
        />
        {wrong && (
          <p className="wrong" id="y-kien-wrong" role="alert">
            <Icon name="alarm" />
            {wrong}
          </p>
        )}
        {keptAt && <p className="sec sm">{words.kept(time(keptAt))}</p>}
      </div>
      {foot}
    </>
  );
}
