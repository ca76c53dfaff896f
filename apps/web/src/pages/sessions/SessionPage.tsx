import { useParams } from 'react-router';
import { isAbsent, useRoom, useSession } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AbsentPage, ErrorState, Loading } from '../../ui/States';
import { Agenda } from './Agenda';
import { Attendance } from './Attendance';
import { ItemPane } from './ItemPane';
import { ReadyList } from './ReadyList';
import { SessionHead } from './SessionHead';
import { useChosen } from './chosen';
import './Sessions.css';

/** One session, from its agenda to its minutes; what is there depends on how far it is and on one's seat. */
export function SessionPage() {
  const { id = '' } = useParams();
  const { data: session, error, refetch } = useSession(id);
  const { data: room, error: noRoom } = useRoom(id);
  const [chosen, choose] = useChosen(session?.items ?? []);
  if (isAbsent(error)) return <AbsentPage title={vi.sessions.title} words={vi.sessions.notMine} to={paths.sessions} />;
  const failed = error ?? noRoom;
  if (failed && !(session && room)) return <ErrorState page error={failed} retry={refetch} />;
  if (!session || !room) return <Loading />;
  const item = session.items.find((one) => one.item === chosen);
  const planning = session.status === 'planned' && room.secretary;
  return (
    <div className="room-page">
      <SessionHead id={id} session={session} room={room} />
      <Attendance session={session} room={room} />
      {(!planning || session.items.length > 0) && (
        <div className="room-columns sheet">
          <section>
            <Agenda session={session} room={room} chosen={chosen} choose={choose} />
          </section>
          <aside aria-label={vi.sessions.agenda}>
            {item ? (
              <ItemPane key={item.item} id={id} item={item} session={session} room={room} choose={choose} />
            ) : (
              <p className="sec">{vi.sessions.item.choose}</p>
            )}
          </aside>
        </div>
      )}
      {planning && <ReadyList id={id} version={session.version} first={session.items.length === 0} />}
    </div>
  );
}
