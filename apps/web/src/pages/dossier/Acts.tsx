import type { DossierAnswer } from '../../api/dossiers';
import { vi } from '../../i18n/vi';
import { ActLink } from './acts/ActLink';
import { actsOf, doable } from './acts/standing';

/** What may be done now, and what may not with its reason. */
export function Acts({ answer }: { answer: DossierAnswer }) {
  const can = actsOf(answer).filter(doable);
  return (
    <>
      <h2>{vi.acts.can}</h2>
      {can.length === 0 && <p className="sec">{vi.acts.none}</p>}
      <ul className="acts-can">
        {can.map((standing) => (
          <li key={standing.act}>
            <ActLink standing={standing} />
          </li>
        ))}
      </ul>
    </>
  );
}
