import { useSearchParams } from 'react-router';
import { useHistory, type DossierAnswer } from '../../../api/dossiers';
import { vi } from '../../../i18n/vi';
import { Segments } from '../../../ui/Segments';
import { ErrorState, Loading } from '../../../ui/States';
import { densities, Timeline, type Density } from '../../../ui/Timeline';
import { linesOf, originalsOf } from './lines';

const inAddress = 'muc';

/** Everything that happened: short, full, or each event as it was written. */
export function HistoryTab({ answer }: { answer: DossierAnswer }) {
  const { data, error, refetch } = useHistory(answer.dossier.code);
  const [address, setAddress] = useSearchParams();
  const density = densityOf(address);
  const choose = (next: Density) =>
    setAddress(
      (now) => {
        const to = new URLSearchParams(now);
        to.set(inAddress, next);
        return to;
      },
      { replace: true, preventScrollReset: true },
    );
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const names = data.names;
  return (
    <section className="sheet dossier-part">
      <Segments
        label={vi.timeline.density}
        options={densities.map((value) => ({ value, words: vi.timeline.densities[value] }))}
        value={density}
        onChange={choose}
      />
      <Timeline
        entries={density === 'original' ? originalsOf(data.events, names) : linesOf(data.events, names)}
        density={density}
      />
    </section>
  );
}

function densityOf(address: URLSearchParams): Density {
  const asked = address.get(inAddress);
  return densities.find((one) => one === asked) ?? 'full';
}
