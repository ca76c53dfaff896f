import { useClock } from '../api/clock';
import { choosePosition, signOut, type Me } from '../api/me';
import { fullDay } from '../i18n/format';
import { vi } from '../i18n/vi';
import { paths } from '../paths';
import { Link } from 'react-router';
import { line } from '../api/live';
import { useStore } from '../api/store';
import { useCounts } from '../api/work';
import { Icon } from '../ui/Icon';
import { later } from '../ui/later';
import { Menu } from '../ui/Menu';
import { DemonstrationClock } from './ClockDialog';

const Search = later(() => import('./Search').then((part) => part.Search));

/** The search, whether this is a demonstration, what day it is, who acts. */
export function Top({ me }: { me: Me }) {
  const { data: clock } = useClock();
  const demonstration = clock?.mode === 'demonstration';
  return (
    <header className="top">
      <div className="top-search-place">
        <Search />
      </div>
      {demonstration && <span className="demo">{vi.shell.demonstration}</span>}
      <OffLine />
      <div className="right">
        {clock && demonstration && me.role === 'administrator' ? (
          <DemonstrationClock now={clock.now} />
        ) : (
          clock && <span className="sec">{fullDay(clock.now)}</span>
        )}
        <Bell />
        <Menu
          className="who"
          items={[
            ...me.positions
              .filter(({ current }) => !current)
              .map(({ id, role, unitName }) => ({
                words: vi.account.goOnAs(`${vi.roles[role]}, ${unitName}`),
                act: () => choosePosition(id),
              })),
            { words: vi.shell.account, to: paths.account },
            { words: vi.shell.signOut, act: signOut },
          ]}
        >
          <Icon name="person" />
          <span className="acting">
            <b>{me.name}</b>{' '}
            <span className="sec position">
              {vi.roles[me.role]}, {me.unitName}
            </span>
          </span>
          <Icon name="down" />
        </Menu>
      </div>
    </header>
  );
}

/** What one was told, and how much of it is new. */
function Bell() {
  const { data } = useCounts(false);
  const unread = data?.unread ?? 0;
  return (
    <Link className="bell" to={paths.notices}>
      <Icon name="bell" />
      <span className="vh">{vi.notices.open(unread)}</span>
      <span className="position" aria-hidden="true">
        {vi.notices.title}
      </span>
      {unread > 0 && (
        <span className="n" aria-hidden="true">
          {unread}
        </span>
      )}
    </Link>
  );
}

/** Says quietly that changes of others come late. */
function OffLine() {
  const state = useStore(line);
  return (
    <span role="status">
      {state === 'down' && (
        <span className="off-line">
          <Icon name="hourglass" /> {vi.shell.offLine}
        </span>
      )}
    </span>
  );
}
