import { NavLink, Link } from 'react-router';
import { useWork } from '../api/inbox';
import type { Role } from '../api/me';
import { vi } from '../i18n/vi';
import { paths } from '../paths';
import { Icon } from '../ui/Icon';
import { Mark } from '../ui/Mark';
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
    </nav>
  );
}

/** How much waits on me. */
function Count() {
  const { data, hasNextPage } = useWork();
  const count = data?.pages.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0;
  if (count === 0) return null;
  return (
    <span className="n">
      <span aria-hidden="true">{hasNextPage ? `${count}+` : count}</span>
      <span className="vh">{vi.shell.tasks(count)}</span>
    </span>
  );
}
