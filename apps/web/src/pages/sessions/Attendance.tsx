import type { Room, Session } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import { QuorumMeter } from '../../ui/QuorumMeter';

const words = vi.sessions.attendance;

/** Who is there, and whether that is enough. */
export function Attendance({ session, room }: { session: Session; room: Room }) {
  const { present, members, chairing, status } = session;
  if (status !== 'meeting' && status !== 'signed') return null;
  const there = new Set(present);
  const absent = room.people.filter(({ person, as }) => as !== 'delegate' && !there.has(person));
  const lack = room.quorum - present.length;
  const presides = room.people.find(({ person }) => person === chairing)?.name;
  return (
    <section className="sheet attendance" aria-label={words.title}>
      <QuorumMeter
        of={members.length}
        filled={present.length}
        needed={room.quorum}
        words={
          lack > 0 ? words.short(present.length, members.length, lack) : words.enough(present.length, members.length)
        }
        rule={words.needed(room.quorum)}
      />
      <p className="sm sec">
        {presides && words.presides(presides)}{' '}
        {absent.length > 0 && words.absent(absent.map(({ name }) => name).join(', '))}
      </p>
    </section>
  );
}
