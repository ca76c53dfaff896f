import { Link } from 'react-router';
import type { Shape } from '../api/client';
import { vi } from '../i18n/vi';
import { paths } from '../paths';

/** Whom and what it may be confused with: a question, never a stop. */
export function Alike({ found: { dossiers, candidates } }: { found: Shape<'LookAlikesDto'> }) {
  if (dossiers.length + candidates.length === 0) return <p className="sec">{vi.person.noAlike}</p>;
  return (
    <>
      <p className="sec sm">{vi.person.alikeNext}</p>
      <ul className="plain-list">
        {dossiers.map((row) => (
          <li key={row.dossier}>
            <Link to={paths.dossier(row.dossier)}>{row.name}</Link> <Near row={row} />
          </li>
        ))}
        {candidates.map((row) => (
          <li key={row.candidate}>
            {row.name} <Near row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Near({ row: { near, unitName, knownAs } }: { row: Shape<'LookAlikeDto'> }) {
  const words = [unitName, vi.person.near[near], knownAs && vi.person.knownAs(knownAs)].filter(Boolean).join(', ');
  return <span className="sec sm">{words}</span>;
}
