import { useClock } from '../api/clock';
import { signOut, type Me } from '../api/me';
import { fullDay } from '../i18n/format';
import { vi } from '../i18n/vi';
import { paths } from '../paths';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import { DemonstrationClock } from './ClockDialog';
import { Search } from './Search';

/** The search, whether this is a demonstration, what day it is, who acts. */
export function Top({ me }: { me: Me }) {
  const { data: clock } = useClock();
  const demonstration = clock?.mode === 'demonstration';
  return (
    <header className="top">
      <Search />
      {demonstration && <span className="demo">{vi.shell.demonstration}</span>}
      <div className="right">
        {clock && demonstration && me.role === 'administrator' ? (
          <DemonstrationClock now={clock.now} />
        ) : (
          clock && <span className="sec">{fullDay(clock.now)}</span>
        )}
        <Menu
          className="who"
          items={[
            { words: vi.shell.account, to: paths.account },
            { words: vi.shell.signOut, act: signOut },
          ]}
        >
          <Icon name="person" />
          <span>
            <b>{me.name}</b>
            <span className="sec position">
              {' '}
              · {vi.roles[me.role]}, {me.unitName}
            </span>
          </span>
          <Icon name="down" />
        </Menu>
      </div>
    </header>
  );
}
