import type { Assessment, Judged } from '../api/dossiers';
import { day } from '../i18n/format';
import { vi } from '../i18n/vi';
import { factsOf, type AwardName } from './facts';
import { StatusTag, type Tone } from './StatusTag';
import { VerdictCard } from './VerdictCard';
import './Verdicts.css';

const tones: Readonly<Record<Assessment['verdict']['result'], Tone>> = {
  eligible: 'met',
  notEligible: 'not-met',
  open: 'wait',
};

interface VerdictsProps {
  assessment: Assessment;
  awardName: AwardName;
}

/** A verdict, condition by condition: what is asked, what was found, on what ground. What is not met comes first. */
export function Verdicts({ assessment, awardName }: VerdictsProps) {
  const { verdict, evidence, warning, withheld, lawOn } = assessment;
  const count = (...standings: string[]) => verdict.conditions.filter((c) => standings.includes(c.standing)).length;
  return (
    <>
      <p className="verdict-line">
        <StatusTag tone={tones[verdict.result]}>{vi.verdict.results[verdict.result]}</StatusTag>
        <span className="sec">
          {vi.verdict.counts(count('met'), count('notMet'), count('unknown', 'unconfirmed'))}.{' '}
          {vi.dossier.lawOn(day(lawOn))}.
        </span>
      </p>
      {warning && <p className="sec">{warning}</p>}
      {withheld.length > 0 && (
        <p className="sec">{vi.evidence.withheld(withheld.map((kind) => vi.evidence.kinds[kind]).join(', '))}</p>
      )}
      <ul className="verdicts">
        {unmetFirst(verdict.conditions).map((condition, n) => (
          <li key={`${condition.key}-${n}`}>
            <Verdict condition={condition} evidence={evidence} awardName={awardName} />
          </li>
        ))}
      </ul>
    </>
  );
}

const rank = { notMet: 0, unknown: 1, unconfirmed: 2, met: 3 } as const;
const unmetFirst = (conditions: readonly Judged[]) =>
  [...conditions].sort((a, b) => rank[a.standing] - rank[b.standing]);

interface VerdictProps {
  condition: Judged;
  evidence: Assessment['evidence'];
  awardName: AwardName;
}

function Verdict({ condition, evidence, awardName }: VerdictProps) {
  return (
    <VerdictCard
      condition={condition}
      notes={notesOf(condition)}
      facts={(part) => factsOf(part, evidence, awardName)}
    />
  );
}

const allOf = (condition: Judged): Judged[] => [condition, ...condition.parts.flatMap(allOf)];

function notesOf(condition: Judged): string[] {
  const all = allOf(condition);
  const from = all.flatMap(({ metFrom, standing }) => (metFrom && standing !== 'met' ? [metFrom] : []))[0];
  return [
    ...(from ? [vi.verdict.metFrom(day(from))] : []),
    ...(all.some(({ contradicting }) => contradicting?.length) ? [vi.evidence.contradicting] : []),
  ];
}
