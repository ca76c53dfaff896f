import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useDossiers, type DossierRow } from '../../api/dossiers';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { PageHead } from '../../ui/PageHead';
import { EmptyState, ErrorState, Loading } from '../../ui/States';
import { ManyDialog } from '../dossier/acts/ManyDialog';
import { ReceptionTable } from './ReceptionTable';
import './ReceptionPage.css';

const after = 'sau';
const pageSize = 100;

/** What waits to be received: many at once after a look at what would become of each, or one by one. */
export function ReceptionPage() {
  const [address] = useSearchParams();
  const from = address.get(after);
  const { data, error, refetch } = useDossiers({
    custody: ['reception'],
    limit: pageSize,
    ...(from ? { after: from } : {}),
  });
  if (error) return <ErrorState page error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return <Waiting key={from} rows={data.rows} next={data.next} />;
}

function Waiting({ rows, next }: { rows: readonly DossierRow[]; next: string | null }) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [trying, setTrying] = useState<readonly { code: string; name: string }[] | null>(null);
  const waiting = rows.map(({ name, summary: { code } }) => ({ code, name }));
  const chosen = waiting.filter(({ code }) => marked.has(code));
  const words = vi.reception;
  // It says what became of each also when nothing is left to be received.
  const dialog = trying && (
    <ManyDialog
      act="ReceiveDossier"
      dossiers={trying}
      close={() => setTrying(null)}
      done={() => setMarked(new Set())}
    />
  );
  if (rows.length === 0)
    return (
      <>
        <PageHead title={words.title} />
        <EmptyState words={words.empty} next={words.emptyNext} act={<Link to={paths.dossiers}>{words.toList}</Link>} />
        {dialog}
      </>
    );
  return (
    <>
      <PageHead title={words.title}>
        <Button kind="primary" busy={chosen.length === 0} aria-describedby="chon" onClick={() => setTrying(chosen)}>
          {words.look(chosen.length)}
        </Button>
      </PageHead>
      <p id="chon" className="reception-hint sec" role="status">
        {chosen.length === 0 ? words.choose : words.chosen(chosen.length)}
      </p>
      <div className="sheet">
        <ReceptionTable rows={rows} marked={marked} mark={setMarked} />
      </div>
      {next && <Link to={{ search: `${after}=${next}` }}>{vi.list.next}</Link>}
      {dialog}
    </>
  );
}
