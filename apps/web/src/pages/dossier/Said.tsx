import type { ReactNode } from 'react';
import type { DossierAnswer } from '../../api/dossiers';
import { nameOf } from '../../api/names';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { StatusTag } from '../../ui/StatusTag';
import { Supplements } from './Supplements';
import './Said.css';

const words = vi.said;

/** What was said on the way: returned with what, asked and answered, opinions with their papers, votes. */
export function Said({ answer }: { answer: DossierAnswer }) {
  const { said } = answer;
  return (
    <>
      <Returns answer={answer} />
      {said.supplements.length > 0 && <Supplements answer={answer} />}
      <Opinions answer={answer} />
      <Verdicts answer={answer} />
    </>
  );
}

function Returns({ answer: { said, names, dossier } }: { answer: DossierAnswer }) {
  const last = said.returns.at(-1);
  if (!last || dossier.custody !== 'draft') return null;
  return (
    <Sheet title={words.returned}>
      <p className="sec sm">{words.by(nameOf(names, 'people', last.by) ?? words.somebody, day(last.at))}</p>
      <p>{last.ground ?? words.erased}</p>
      <ul className="said-items">
        {last.missing.map((item, n) => (
          <li key={n}>{item ?? words.erased}</li>
        ))}
      </ul>
    </Sheet>
  );
}

function Opinions({ answer: { said, names } }: { answer: DossierAnswer }) {
  const { consultations, disclosures, partyOpinion, recommendation } = said;
  if (consultations.length + disclosures.length === 0 && !partyOpinion.asked && !recommendation) return null;
  return (
    <Sheet title={words.opinions}>
      <dl className="said-lines">
        {consultations.map(({ body, asked, answer }, n) => (
          <Line key={n} term={nameOf(names, 'bodies', body) ?? vi.events.values.someBody}>
            {answer ? (
              <>
                <Opinion favourable={answer.favourable} /> {answer.silent ? words.silent : answer.paper}
                <span className="sec sm"> {day(answer.at)}</span>
              </>
            ) : (
              <StatusTag tone="wait">{words.waits(day(asked.at))}</StatusTag>
            )}
          </Line>
        ))}
        {disclosures.map(({ from, until, place, report }, n) => (
          <Line key={n} term={vi.terms.tracks.disclosure}>
            {words.disclosed(day(from), day(until), place ?? words.erased)}
            {report && <p>{words.report(report.complaints, report.report ?? words.erased)}</p>}
          </Line>
        ))}
        {partyOpinion.asked && (
          <Line term={vi.terms.tracks.partyOpinion}>
            {partyOpinion.given ? (
              <>
                <Opinion favourable={partyOpinion.given.favourable} /> {partyOpinion.given.paper}
              </>
            ) : (
              <StatusTag tone="wait">{words.waits(day(partyOpinion.asked.at))}</StatusTag>
            )}
          </Line>
        )}
        {recommendation && (
          <Line term={words.recommendation(nameOf(names, 'people', recommendation.by) ?? words.somebody)}>
            <Opinion favourable={recommendation.favourable} /> {recommendation.opinion} {recommendation.ground}
          </Line>
        )}
      </dl>
    </Sheet>
  );
}

function Verdicts({ answer: { said } }: { answer: DossierAnswer }) {
  if (said.verdicts.length === 0) return null;
  return (
    <Sheet title={words.verdicts}>
      <dl className="said-lines">
        {said.verdicts.map(({ council, outcome, members, present, needed, at, for: yes, against }, n) => (
          <Line key={n} term={words.councils[council]}>
            <StatusTag tone={outcome === 'passed' ? 'met' : outcome === 'failed' ? 'not-met' : 'wait'}>
              {vi.events.values.outcome[outcome]}
            </StatusTag>{' '}
            {words.votes(yes, against, present, members, needed)} <span className="sec sm">{day(at)}</span>
          </Line>
        ))}
      </dl>
    </Sheet>
  );
}

const Opinion = ({ favourable }: { favourable: boolean }) => (
  <StatusTag tone={favourable ? 'met' : 'not-met'}>
    {favourable ? vi.actForms.opinion.yes : vi.actForms.opinion.no}
  </StatusTag>
);

function Sheet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="sheet dossier-about" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
