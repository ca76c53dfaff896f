import { useHistory, type DossierAnswer } from '../../../api/dossiers';
import { vi } from '../../../i18n/vi';
import { ErrorState, Loading } from '../../../ui/States';
import { Timeline } from '../../../ui/Timeline';
import { linesOf } from './lines';

const shown = 8;

/** What happened last. */
export function RecentHistory({ answer }: { answer: DossierAnswer }) {
  const { data, error, refetch } = useHistory(answer.dossier.code);
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const lines = linesOf(data.events, data.names).slice(0, shown);
  if (lines.length === 0) return <p className="sec">{vi.events.history.empty}</p>;
  return <Timeline entries={lines} density="brief" />;
}
