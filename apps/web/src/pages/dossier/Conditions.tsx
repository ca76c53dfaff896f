import { useEligibility, type Assessment, type DossierAnswer, type Judged } from '../../api/dossiers';
import { useAwardName } from '../../api/registry';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { ErrorState, Loading } from '../../ui/States';
import { StatusTag, type Tone } from '../../ui/StatusTag';
import { VerdictCard } from '../../ui/VerdictCard';
import { factsOf, type AwardName } from './facts';

const tones: Readonly<Record<Assessment['verdict']['result'], Tone>> = {
  eligible: 'met',
  notEligible: 'not-met',
  open: 'wait',
};

/** The verdict, condition by condition: what is asked, what was found, on what ground. What is not met comes first. */
export function Conditions({ answer }: { answer: DossierAnswer }) {
  const { data, error, refetch } = useEligibility(answer.dossier.code);
  const awardName = useAwardName();
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const { verdict, evidence, warning, withheld, lawOn } = data;
  const count = (...standings: string[]) => verdict.conditions.filter((c) => standings.includes(c.standing)).length;
  return (
    <section className="sheet dossier-part">
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
    </section>
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
