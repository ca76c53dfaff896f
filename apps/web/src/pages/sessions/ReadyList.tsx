import { useState } from 'react';
import { useReady, type Ready } from '../../api/rooms';
import { briefly } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { ForbiddenAct } from '../../ui/ForbiddenAct';
import { EmptyState, ErrorState, Loading } from '../../ui/States';
import { Picked } from './Picked';

const words = vi.sessions.ready;

const nameOf = ({ name }: Ready) => name ?? vi.dossier.erased;

/** What waits for the council: chosen one by one in the order of the agenda; of the rest, why not. */
export function ReadyList({ id, version, first }: { id: string; version: number; first: boolean }) {
  const { data, error, refetch } = useReady(id, true);
  const [picked, setPicked] = useState<readonly string[]>([]);
  if (error && !data) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const can = data.rows.filter(({ blocked }) => blocked === null);
  const cannot = data.rows.filter(({ blocked }) => blocked !== null);
  const still = picked.filter((code) => can.some(({ dossier }) => dossier === code));
  const toggle = (code: string) =>
    setPicked(still.includes(code) ? still.filter((one) => one !== code) : [...still, code]);
  const chosen = still.map((code) => can.find(({ dossier }) => dossier === code)!);
  const everything = can.length > 0 && still.length === can.length;
  return (
    <section className="sheet ready" aria-label={words.title}>
      <h2>{words.title}</h2>
      {can.length === 0 && <EmptyState words={words.none} {...(cannot.length === 0 ? { next: words.noneNext } : {})} />}
      {can.length > 0 && (
        <div className="ready-columns">
          <div>
            <p className="sec sm">{words.can(can.length)}</p>
            <label className="check">
              <input
                type="checkbox"
                checked={everything}
                onChange={() => setPicked(everything ? [] : can.map(({ dossier }) => dossier))}
              />
              {words.all}
            </label>
            <ul className="ready-list">
              {can.map((row) => (
                <li key={row.dossier}>
                  <label className="check">
                    <input
                      type="checkbox"
                      checked={still.includes(row.dossier)}
                      onChange={() => toggle(row.dossier)}
                      aria-label={words.choose(nameOf(row))}
                    />
                    <span>
                      <b className="m">{nameOf(row)}</b>
                      <span className="sec sm"> {briefly(row.unitName ?? '')}</span>
                      <br />
                      <AwardRibbon award={row.award}>{briefly(row.awardName)}</AwardRibbon>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </div>
          <Picked id={id} version={version} chosen={chosen} order={setPicked} first={first} />
        </div>
      )}
      {cannot.length > 0 && (
        <details className="ready-cannot">
          <summary>{words.cannot(cannot.length)}</summary>
          {cannot.map((row) => (
            <ForbiddenAct key={row.dossier} act={nameOf(row)} because={row.blocked!} />
          ))}
        </details>
      )}
    </section>
  );
}
