import { NavLink, Link } from 'react-router';
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
        </NavLink>
      ))}
    </nav>
  );
}
