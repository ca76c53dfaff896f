import { useDossier } from '../../api/dossiers';
import type { WorkRow } from '../../api/inbox';
import { ApiProblem } from '../../api/problem';
import { briefly, day, fullDay } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { ButtonLink } from '../../ui/Button';
import { Clock } from '../../ui/Clock';
import { deadlineOf } from '../../ui/duty';
import { ForbiddenAct } from '../../ui/ForbiddenAct';
import { GroundLink } from '../../ui/GroundLink';
import { Icon } from '../../ui/Icon';
import { ErrorState, Loading } from '../../ui/States';
import { aboutOf, actsFor, codeOf } from './work';
import { sumOf } from './sum';

interface WorkPaneProps {
  row: WorkRow;
  awardName: (code: string) => string;
}

/** The chosen task: who, by when and by what sum, what is left, what one may do and what opens the rest. */
export function WorkPane({ row, awardName }: WorkPaneProps) {
  const code = codeOf(row);
  const { name, award, unitName, obligation } = row;
  return (
    <aside className="work-pane" aria-label={vi.inbox.pane}>
      <div>
        {code !== null && <span className="code sec">{code}</span>}
        <h2>{name ?? aboutOf(row)}</h2>
        {unitName && <p className="sec sm">{briefly(unitName)}</p>}
        {award && (
          <p className="m pane-award">
            <AwardRibbon award={award}>{briefly(awardName(award))}</AwardRibbon>
          </p>
        )}
      </div>
      <div className="pane-sum">
        <div className="pane-due">
          <span className="b">{vi.terms.duties[obligation.kind]}</span>
          <span className="b">{fullDay(obligation.dueAt)}</span>
        </div>
        <Clock deadline={{ ...deadlineOf(obligation), ...row.clock }} />
        {code === null ? <p className="sec sm">{vi.inbox.noSum}</p> : <Sum code={code} duty={obligation.id} />}
        <p>
          <GroundLink ground={obligation.basis} />
        </p>
      </div>
      {code === null ? <p className="sec">{vi.inbox.inPlace}</p> : <OfDossier code={code} duty={obligation} />}
    </aside>
  );
}

function Sum({ code, duty }: { code: string; duty: string }) {
  const { data } = useDossier(code);
  const found = data?.deadlines.find(({ obligation }) => obligation === duty);
  const words = found && sumOf(found);
  return <p className="sec sm">{words ?? '\u00a0'}</p>;
}

function OfDossier({ code, duty }: { code: string; duty: WorkRow['obligation'] }) {
  const { data, error, refetch } = useDossier(code);
  if (error instanceof ApiProblem && error.status === 403) return null;
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const { dossier, acts } = data;
  const named = acts.flatMap((one) => {
    const words = vi.acts.names[one.act as keyof typeof vi.acts.names];
    return words ? [{ ...one, words }] : [];
  });
  const now = named.filter(({ state }) => state === 'now');
  // Of another step of the way is no news; what time or another's act opens is.
  const blocked = named.filter(({ state, code: why }) => state === 'blocked' && why !== 'wrong-custody');
  const primary = now.find(({ act }) => actsFor[duty.kind]?.includes(act));
  const left = dossier.owed.filter(({ id }) => id !== duty.id);
  return (
    <>
      {left.length > 0 && (
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
      )}
      {now.length > 0 && (
        <div>
          <h3 className="cap">{vi.inbox.mayNow}</h3>
          <ul className="pane-left">
            {now.slice(0, 4).map(({ act, words }) => (
              <li key={act}>
                <Icon name="tick" />
                <span>{words}</span>
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
        {primary && (
          <ButtonLink kind="primary" to={paths.act(code, primary.act)}>
            {primary.words}…
          </ButtonLink>
        )}
        <ButtonLink kind={primary ? 'outlined' : 'primary'} to={paths.dossier(code)}>
          {vi.inbox.openDossier}
        </ButtonLink>
      </div>
    </>
  );
}
