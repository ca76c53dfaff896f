import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { vi } from '../../i18n/vi';
import { StatusTag, type Tone } from '../../ui/StatusTag';
import { isDone, type Condition, type Findings } from './findings';

const words = vi.appraisal;
const tones: Readonly<Record<string, Tone>> = { met: 'met', notMet: 'not-met', unclear: 'wait' };

interface Props {
  conditions: readonly Condition[];
  findings: Findings;
  current: number;
  addressOf: (n: number) => { search: string };
}

/** The conditions in their order, each with what was concluded of it. */
export function ConditionList({ conditions, findings, current, addressOf }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const done = conditions.filter((one) => isDone(one, findings[one.key])).length;
  return (
    <nav className="appraisal-list" aria-label={words.conditions}>
      <p className="cap">
        <span>{words.count(conditions.length)}</span>
        <span role="status">{words.progress(done, conditions.length)}</span>
      </p>
      <ol ref={list}>
        {conditions.map((one, n) => (
          <li key={one.key}>
            <Link to={addressOf(n)} replace aria-current={n === current ? 'step' : undefined}>
              <span className="k">{n + 1}</span>
              <span className="t">{one.condition.says}</span>
              <span className="v">
                <Found condition={one} findings={findings} />
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Found({ condition, findings }: { condition: Condition; findings: Findings }) {
  const finding = findings[condition.key];
  if (!isDone(condition, finding) || finding.officer === null)
    return (
      <StatusTag tone="plain" bare>
        {words.open}
      </StatusTag>
    );
  return (
    <StatusTag tone={tones[finding.officer] ?? 'plain'} bare>
      {words.findings[finding.officer]}
    </StatusTag>
  );
}
