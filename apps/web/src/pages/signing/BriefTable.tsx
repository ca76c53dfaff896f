import { Link } from 'react-router';
import type { Brief, BriefRow } from '../../api/rooms';
import { briefly, day, percent } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { nameOf } from './ask';

const words = vi.signing;
const { rowColumns: columns } = words;

/** Person by person: votes, share, result; who did not pass stands among them in red. */
export function BriefTable({ brief }: { brief: Brief }) {
  const { session, rows } = brief;
  return (
    <section>
      <div className="brief-caption">
        <h2>{session ? words.result(day(session.on)) : words.list}</h2>
        {session && (
          <p className="sm sec">
            {words.arithmetic(session.members, session.present, session.needed, session.base, session.least)}
          </p>
        )}
      </div>
      <div className="brief-scroll">
        <table className="brief-rows">
          <caption className="vh">{words.list}</caption>
          <thead>
            <tr>
              <th scope="col" className="num">
                {columns.n}
              </th>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.unit}</th>
              {session && (
                <>
                  <th scope="col" className="num">
                    {columns.votes}
                  </th>
                  <th scope="col" className="num">
                    {columns.share}
                  </th>
                </>
              )}
              <th scope="col">{columns.result}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, n) => (
              <Row key={row.dossier} row={row} n={n + 1} council={session !== null} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ row, n, council }: { row: BriefRow; n: number; council: boolean }) {
  const { votes, state, unitName } = row;
  return (
    <tr className={state === 'failed' ? 'not-met' : state === 'waiting' ? undefined : 'sec'}>
      <td className="num">{n}</td>
      <td className="m">
        <Link className="quiet" to={paths.dossier(row.dossier)}>
          {nameOf(row)}
        </Link>
      </td>
      <td className="unit">{briefly(unitName ?? '')}</td>
      {council && (
        <>
          <td className="num">{votes ? `${votes.for}/${votes.base}` : '–'}</td>
          <td className="num">{votes ? percent(votes.share) : '–'}</td>
        </>
      )}
      <td>{resultOf(row, council)}</td>
    </tr>
  );
}

function resultOf({ state, blocked, votes }: BriefRow, council: boolean): string {
  const { states } = words;
  if (state === 'failed') return states.failed(votes?.least ?? 0);
  if (state === 'deferred') return states.deferred;
  if (state === 'elsewhere') return states.elsewhere;
  const passed = council ? states.passed : states.recommended;
  return blocked === null ? passed : `${passed}. ${states.blocked}`;
}
