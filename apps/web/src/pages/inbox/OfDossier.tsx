import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useDossier, type DossierAnswer } from '../../api/dossiers';
import { ApiProblem } from '../../api/problem';
import type { WorkRow } from '../../api/work';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { ButtonLink } from '../../ui/Button';
import { ForbiddenAct } from '../../ui/ForbiddenAct';
import { Icon } from '../../ui/Icon';
import { ErrorState, Loading } from '../../ui/States';
import { withAct } from '../dossier/acts/address';
import { LaterActDialog } from '../dossier/acts/LaterActDialog';
import { sumOf } from './sum';
import { actsFor } from './work';

/** How the date came about, as the dossier's clocks say it. */
export function Sum({ code, duty }: { code: string; duty: string }) {
  const { data } = useDossier(code);
  const found = data?.deadlines.find(({ obligation }) => obligation === duty);
  return <p className="sec sm">{(found && sumOf(found)) ?? ' '}</p>;
}

interface Props {
  code: string;
  row: WorkRow;
  /** Beside the act itself: who looks after it. */
  children: ReactNode;
}

/** What is left to do on a dossier, what one may do about it here and now, and what opens what one may not. */
export function OfDossier({ code, row, children }: Props) {
  const { data, error, refetch } = useDossier(code);
  if (error instanceof ApiProblem && error.status === 403) return <div className="pane-acts">{children}</div>;
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return (
    <>
      <Left answer={data} row={row} />
      <Acts answer={data} row={row}>
        {children}
      </Acts>
      <LaterActDialog answer={data} />
    </>
  );
}

function Left({ answer: { dossier }, row }: { answer: DossierAnswer; row: WorkRow }) {
  const here = row.duties.map(({ obligation }) => obligation);
  const left = dossier.owed.filter(({ id }) => !here.includes(id));
  if (left.length === 0) return null;
  return (
    <div>
      <h3 className="cap">{vi.inbox.left}</h3>
      <ul className="pane-left">
        {left.map(({ id, kind, dueAt, paused }) => (
          <li key={id}>
            <Icon name={paused ? 'held' : 'clock'} />
            <span>{vi.inbox.leftOwed(vi.terms.duties[kind], day(dueAt))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Name = keyof typeof vi.acts.names;

function Acts({ answer, row, children }: { answer: DossierAnswer; row: WorkRow; children: ReactNode }) {
  const [address] = useSearchParams();
  const named = answer.acts.flatMap((one) =>
    one.act in vi.acts.names ? [{ ...one, words: vi.acts.names[one.act as Name] }] : [],
  );
  const now = named.filter(({ state }) => state === 'now');
  const primary = now.find(({ act }) => actsFor[row.kind]?.includes(act));
  const others = now.filter((one) => one !== primary);
  // That of another step of the way is no news: what would do this duty is, and what a day opens.
  const blocked = named.filter(
    ({ state, act, opensOn }) => state === 'blocked' && (opensOn !== undefined || actsFor[row.kind]?.includes(act)),
  );
  const opening = (act: string) => ({ to: withAct(address, act), preventScrollReset: true });
  return (
    <>
      {others.length > 0 && (
        <div>
          <h3 className="cap">{vi.inbox.mayNow}</h3>
          <ul className="pane-may">
            {others.slice(0, 5).map(({ act, words }) => (
              <li key={act}>
                <ButtonLink kind="text" size="small" {...opening(act)}>
                  {words}…
                </ButtonLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      {blocked.slice(0, 2).map(({ act, words, sentence, opensOn }) => (
        <ForbiddenAct
          key={act}
          act={words}
          because={opensOn ? `${sentence} ${vi.inbox.opensOn(day(opensOn))}` : sentence}
        />
      ))}
      <div className="pane-acts">
        {primary ? (
          <ButtonLink kind="primary" {...opening(primary.act)}>
            {vi.acts.names[primary.act as Name]}…
          </ButtonLink>
        ) : (
          <ButtonLink kind="primary" to={paths.dossier(answer.dossier.code)}>
            {vi.about.open.dossier}
          </ButtonLink>
        )}
        {children}
      </div>
    </>
  );
}
