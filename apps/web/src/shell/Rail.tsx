import { NavLink, Link, useLocation } from 'react-router';
import type { Role } from '../api/me';
import { useCounts } from '../api/work';
import { vi } from '../i18n/vi';
import { paths } from '../paths';
import { Icon } from '../ui/Icon';
import { Mark } from '../ui/Mark';
import { Keys } from './Keys';
import { placesOf } from './places';

/** Where one may go; on a phone at the foot. */
export function Rail({ role }: { role: Role }) {
  return (
    <nav className="rail" aria-label={vi.shell.places}>
      <Link className="mark" to={paths.inbox} aria-label={vi.shell.home}>
        <Mark />
      </Link>
      {placesOf(role).map(({ path, icon, words }) => (
        <NavLink key={path} className="nav" to={path}>
          <Icon name={icon} />
          <span>{words}</span>
          {path === paths.inbox && <Count />}
        </NavLink>
      ))}
      <Keys role={role} />
    </nav>
  );
}

/** Pages that read the work themselves bring the count along. */
const withWork: readonly string[] = [paths.inbox, paths.calendar];

/** How much waits on me. */
function Count() {
  const { pathname } = useLocation();
  const { data } = useCounts(!withWork.includes(pathname));
  const count = data?.mine ?? 0;
  if (count === 0) return null;
  return (
    <span className="n">
      <span aria-hidden="true">{count}</span>
      <span className="vh">{vi.shell.tasks(count)}</span>
    </span>
  );
}
