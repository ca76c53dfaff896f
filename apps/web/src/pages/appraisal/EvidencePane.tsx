import type { Assessment, Judged } from '../../api/dossiers';
import { useAwardName } from '../../api/registry';
import { vi } from '../../i18n/vi';
import { factsOf } from '../../ui/facts';
import { ConditionTree } from '../../ui/VerdictCard';

const words = vi.appraisal;

interface Props {
  condition: Judged;
  evidence: Assessment['evidence'];
  withheld: Assessment['withheld'];
}

/** What is known, with its sources; a condition of parts as its tree. */
export function EvidencePane({ condition, evidence, withheld }: Props) {
  const awardName = useAwardName();
  const facts = (part: Parameters<typeof factsOf>[0]) => factsOf(part, evidence, awardName);
  const bare = condition.parts.length === 0 && facts(condition).rows.length === 0;
  return (
    <section className="appraisal-evidence" aria-label={words.evidence}>
      <h2>{words.evidence}</h2>
      <div className="sheet">
        <p className="b">{condition.says}</p>
        {bare ? <p className="sec">{words.noEvidence}</p> : <ConditionTree condition={condition} facts={facts} />}
        {withheld.length > 0 && (
          <p className="sec sm">{vi.evidence.withheld(withheld.map((kind) => vi.evidence.kinds[kind]).join(', '))}</p>
        )}
      </div>
    </section>
  );
}
