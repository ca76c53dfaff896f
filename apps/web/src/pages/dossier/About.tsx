import type { ReactNode } from 'react';
import type { Dossier } from '../../api/dossiers';
import { day, money } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { GroundLink } from '../../ui/GroundLink';

const { facts } = vi.dossier;

/** What is asked for, for what, under which law; the decision where there is one. */
export function About({ dossier: d }: { dossier: Dossier }) {
  const { openedAs, route, decision } = d;
  const renamed = openedAs.name !== null && (openedAs.name !== d.name || openedAs.unitName !== d.unitName);
  return (
    <section className="sheet dossier-about" aria-label={vi.dossier.about}>
      <dl>
        <Line term={facts.type}>{vi.terms.types[d.type]}</Line>
        <Line term={facts.procedure}>{vi.terms.procedures[d.procedure]}</Line>
        <Line term={facts.candidate}>
          {vi.terms.recipients[d.candidate.kind]}
          {renamed && (
            <p className="sec sm">{vi.dossier.openedAs(openedAs.name!, openedAs.unitName ?? '', day(openedAs.on))}</p>
          )}
        </Line>
        <Line term={facts.period}>{vi.dossier.span(day(d.period.from), day(d.period.to))}</Line>
        {typeof d.achievement === 'string' && <Line term={facts.achievement}>{d.achievement}</Line>}
        {route && <Line term={facts.authority}>{vi.terms.authorities[route.authority]}</Line>}
        <Line term={facts.law}>{lawWords(d)}</Line>
        {decision && (
          <Line term={facts.bonus}>
            {decision.bonus ? money(decision.bonus.vnd) : vi.deadline.none}
            {decision.bonus && (
              <>
                {' '}
                <GroundLink ground={decision.bonus.basis} />
              </>
            )}
          </Line>
        )}
      </dl>
      {route?.warning && <p className="sm sec">{route.warning}</p>}
    </section>
  );
}

function lawWords({ pinnedOn, repinned, repinning }: Dossier): ReactNode {
  return (
    <>
      {pinnedOn ? vi.dossier.lawOn(day(pinnedOn)) : vi.dossier.lawNotPinned}
      {repinned && `, ${vi.dossier.repinned}`}
      {repinning && <p className="sec sm">{vi.dossier.repinning(day(repinning.lawOn))}</p>}
    </>
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
