import { useClock } from '../api/clock';
import type { Me } from '../api/me';
import { fullDay } from '../i18n/format';
import { vi } from '../i18n/vi';
import { Icon } from '../ui/Icon';
import { Link } from 'react-router';
import { paths } from '../paths';

/** Whether this is a demonstration, what day it is, who acts. */
export function Top({ me }: { me: Me }) {
  const { data: clock } = useClock();
  return (
    <header className="top">
      {clock?.mode === 'demonstration' && <span className="demo">{vi.shell.demonstration}</span>}
      <div className="right">
        {clock && <span className="sec">{fullDay(clock.now)}</span>}
        <Link className="who quiet" to={paths.account} aria-label={vi.shell.me}>
          <Icon name="person" />
          <span>
            <b>{me.name}</b>
            <span className="sec position">
              {' '}
              · {vi.roles[me.role]}, {me.unitName}
            </span>
          </span>
        </Link>
      </div>
    </header>
  );
}
