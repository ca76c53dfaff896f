import { useParams } from 'react-router';
import { useDossier, useDossierLaw, type DossierAnswer } from '../../api/dossiers';
import { mayOpen } from '../../api/opening';
import { useSignedIn } from '../../api/me';
import { isProblem } from '../../api/problem';
import { useAwardName } from '../../api/registry';
import { day, dayAndTime } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Button, ButtonLink } from '../../ui/Button';
import { PageTitle, WayBack } from '../../ui/PageHead';
import { AbsentPage, ErrorState, Loading } from '../../ui/States';
import './NominatePage.css';

const words = vi.nominate.receipt;

/** What was opened, for the file of the unit: it prints on one sheet. */
export function ReceiptPage() {
  const { code = '' } = useParams();
  const { data, error, refetch } = useDossier(code);
  if (isProblem(error, 'no-such-dossier', 'invalid-input'))
    return <AbsentPage title={vi.dossiers.title} words={error.body.title} to={paths.dossiers} />;
  if (error) return <ErrorState page error={error} retry={refetch} />;
  return data ? <Receipt answer={data} /> : <Loading />;
}

function Receipt({ answer: { dossier, now } }: { answer: DossierAnswer }) {
  const me = useSignedIn();
  const awardName = useAwardName();
  const { data: law } = useDossierLaw(dossier.code);
  const { code, award, type, period, candidate, name, unitName, openedAs, papers, submission } = dossier;
  const lines: readonly [string, React.ReactNode][] = [
    [words.code, <b key="code">{code}</b>],
    [words.on, day(openedAs.on)],
    [words.unit, unitName],
    [vi.dossier.facts.candidate, `${name ?? vi.dossier.erased} (${vi.terms.recipients[candidate.kind].toLowerCase()})`],
    [
      vi.dossier.facts.award,
      <AwardRibbon key="award" award={award}>
        {awardName(award)}
      </AwardRibbon>,
    ],
    [vi.dossier.facts.type, vi.terms.types[type]],
    [vi.dossier.facts.period, vi.dossier.span(day(period.from), day(period.to))],
  ];
  return (
    <>
      <p className="print-head">
        <span>{me.unitName}</span>
        <span>{vi.dossier.printed(me.name, dayAndTime(now))}</span>
      </p>
      <div className="thing-head">
        <div>
          <WayBack to={paths.dossiers} words={vi.nominate.back}>
            <span className="code">{code}</span>
          </WayBack>
          <PageTitle>{words.title}</PageTitle>
        </div>
        <div className="thing-do">
          <div className="thing-buttons">
            {mayOpen(me.role) && <ButtonLink to={paths.nominate}>{words.another}</ButtonLink>}
            <Button onClick={() => window.print()}>{words.print}</Button>
            <ButtonLink kind="primary" to={paths.dossier(code)}>
              {words.toDossier}
            </ButtonLink>
          </div>
        </div>
      </div>
      <div className="sheet nominate-receipt">
        <dl>
          {lines.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <PaperLists
          listed={papers.map(({ paper, ref }) => `${vi.terms.papers[paper]}: ${typeof ref === 'string' ? ref : ''}`)}
          missing={law?.missing.map((rule) => rule.name) ?? []}
        />
        <h2>{words.next}</h2>
        <p>{submission === null ? words.nextWords : words.sent}</p>
      </div>
    </>
  );
}

function PaperLists({ listed, missing }: { listed: readonly string[]; missing: readonly string[] }) {
  return (
    <>
      <h2>{words.listed}</h2>
      {listed.length === 0 ? <p>{words.noneListed}</p> : <Lines of={listed} />}
      {missing.length > 0 && (
        <>
          <h2>{words.missing}</h2>
          <Lines of={missing} />
        </>
      )}
    </>
  );
}

const Lines = ({ of }: { of: readonly string[] }) => (
  <ul className="nominate-lines">
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
