import { useDossierLaw, type DossierAnswer } from '../../api/dossiers';
import type { Shape } from '../../api/client';
import { vi } from '../../i18n/vi';
import { GroundLink } from '../../ui/GroundLink';
import { ErrorState, Loading } from '../../ui/States';
import { StatusTag } from '../../ui/StatusTag';
import '../../ui/Verdicts.css';

type Rule = Shape<'PaperRuleDto'>;
type OnFile = DossierAnswer['dossier']['papers'][number];

/** What the law asks for beside what is on file. */
export function Papers({ answer: { dossier } }: { answer: DossierAnswer }) {
  const { data, error, refetch } = useDossierLaw(dossier.code);
  if (error && error.name !== 'ApiProblem') return <ErrorState error={error} retry={refetch} />;
  if (!data && !error) return <Loading />;
  const rules = data?.papers.papers ?? [];
  const missing = new Set(data?.missing.map(({ paper }) => paper));
  const others = dossier.papers.filter(({ paper }) => !rules.some((rule) => rule.paper === paper));
  return (
    <section className="sheet dossier-part">
      {data && (
        <p className="verdict-line">
          <StatusTag tone={missing.size === 0 ? 'met' : 'wait'}>
            {missing.size === 0 ? vi.papers.allThere : vi.papers.someMissing(missing.size)}
          </StatusTag>
          {data.papers.originals !== null && <span className="sec">{vi.papers.originals(data.papers.originals)}</span>}
        </p>
      )}
      <PaperTable rules={rules} papers={dossier.papers} missing={missing} others={others} />
      {data?.papers.warning && <p className="sm sec">{data.papers.warning}</p>}
    </section>
  );
}

interface PaperTableProps {
  rules: readonly Rule[];
  papers: readonly OnFile[];
  missing: ReadonlySet<string>;
  others: readonly OnFile[];
}

function PaperTable({ rules, papers, missing, others }: PaperTableProps) {
  return (
    <div className="scroll-box">
      <table className="paper-table">
        <caption className="vh">{vi.papers.caption}</caption>
        <thead>
          <tr>
            {vi.papers.head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={`${rule.paper}-${rule.name}`}>
              <td>
                {rule.name}
                <p className="sm sec">
                  {[rule.form && vi.papers.form(rule.form.number), rule.when && vi.papers.onlyWhen(rule.when)]
                    .filter(Boolean)
                    .join('. ')}
                </p>
              </td>
              <td>
                <OnFileCell file={papers.find(({ paper }) => paper === rule.paper)} missing={missing.has(rule.paper)} />
              </td>
              <td>
                <GroundLink ground={rule.basis} />
              </td>
            </tr>
          ))}
          {others.map(({ paper, ref }) => (
            <tr key={paper}>
              <td>{vi.terms.papers[paper]}</td>
              <td>{words(ref)}</td>
              <td className="ter">–</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OnFileCell({ file, missing }: { file: OnFile | undefined; missing: boolean }) {
  if (file) return <StatusTag tone="met">{words(file.ref)}</StatusTag>;
  return missing ? <StatusTag tone="wait">{vi.papers.missing}</StatusTag> : <span className="ter">–</span>;
}

const words = (ref: OnFile['ref']): string => (typeof ref === 'string' ? ref : vi.papers.onFile);
