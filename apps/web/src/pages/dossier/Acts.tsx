import type { DossierAnswer } from '../../api/dossiers';
import { vi } from '../../i18n/vi';
import { ForbiddenAct } from '../../ui/ForbiddenAct';
import { ActLink } from './acts/ActLink';
import { actsOf, doable, type Standing } from './acts/standing';

/** What may be done now; what may not, with its reason; what others do. */
export function Acts({ answer }: { answer: DossierAnswer }) {
  const acts = actsOf(answer);
  const can = acts.filter(doable);
  const blocked = acts.filter((one) => !doable(one) && one.state === 'blocked' && !one.elsewhere);
  const elsewhere = acts.filter((one) => !doable(one) && one.state === 'blocked' && one.elsewhere);
  const others = acts.filter((one) => !doable(one) && one.state === 'others');
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
      {blocked.length > 0 && <h2>{vi.acts.cannot}</h2>}
      <Forbidden acts={blocked} />
      <Folded words={vi.acts.elsewhere(elsewhere.length)} acts={elsewhere} />
      <Folded words={vi.acts.others(others.length)} acts={others} />
    </>
  );
}

function Folded({ words, acts }: { words: string; acts: readonly Standing[] }) {
  if (acts.length === 0) return null;
  return (
    <details className="acts-others">
      <summary>{words}</summary>
      <Forbidden acts={acts} />
    </details>
  );
}

function Forbidden({ acts }: { acts: readonly Standing[] }) {
  return (
    <ul className="acts-cannot">
      {acts.map(({ act, name, sentence }) => (
        <li key={act}>
          <ForbiddenAct act={name} because={sentence} />
        </li>
      ))}
    </ul>
  );
}
