import { useParams, useSearchParams } from 'react-router';
import { useDossier, useDossierLaw, type DossierAnswer } from '../../api/dossiers';
import { vi } from '../../i18n/vi';
import { DossierPipeline } from '../../ui/DossierPipeline';
import { ErrorState, Loading } from '../../ui/States';
import { Tabs } from '../../ui/Tabs';
import { LaterActDialog } from './acts/LaterActDialog';
import { Conditions } from './Conditions';
import { Head } from './Head';
import { HistoryTab } from './history/HistoryTab';
import { Overview } from './Overview';
import { Papers } from './Papers';
import { PersonTab } from './PersonTab';
import { PrintHead } from './PrintHead';
import { tabOf, tabsOf } from './tabs';
import { wayOf } from './way';
import './DossierPage.css';

/** One dossier: where it stands, what may be done, by when, and everything that was said. */
export function DossierPage() {
  const { code = '' } = useParams();
  const { data, error, refetch } = useDossier(code);
  if (error && !data) return <ErrorState page error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return <Shown key={code} answer={data} />;
}

function Shown({ answer }: { answer: DossierAnswer }) {
  const { dossier, now } = answer;
  const { code } = dossier;
  const [address] = useSearchParams();
  const { data: law } = useDossierLaw(code, dossier.route === null);
  const tab = tabOf(address);
  const Part = parts[tab];
  return (
    <div className="dossier-page">
      <PrintHead dossier={dossier} now={now} />
      <Head answer={answer} />
      <DossierPipeline {...wayOf(dossier, dossier.route ?? law?.route ?? null, now)} />
      <Tabs label={vi.dossier.parts} tabs={tabsOf(address)} />
      <Part answer={answer} />
      <LaterActDialog answer={answer} />
    </div>
  );
}

const parts = {
  overview: Overview,
  conditions: Conditions,
  papers: Papers,
  person: PersonTab,
  history: HistoryTab,
} as const;
