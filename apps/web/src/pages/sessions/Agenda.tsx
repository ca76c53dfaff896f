import type { AgendaItem, Room, Session } from '../../api/rooms';
import { briefly } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { EmptyState } from '../../ui/States';
import { StatusTag } from '../../ui/StatusTag';
import { standingOf } from './standing';

const { agendaColumns: columns } = vi.sessions;

interface AgendaProps {
  session: Session;
  room: Room;
  chosen: number | undefined;
  choose: (item: number) => void;
}

/** The items in their order, each with its result; the arrows go from item to item. */
export function Agenda({ session, room, chosen, choose }: AgendaProps) {
  if (session.items.length === 0)
    return (
      <EmptyState words={vi.sessions.agendaEmpty} {...(room.secretary ? { next: vi.sessions.agendaEmptyNext } : {})} />
    );
  const step = (event: React.KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey) return;
    const at = session.items.findIndex(({ item }) => item === chosen);
    const next = session.items[at + by];
    if (!next) return;
    event.preventDefault();
    choose(next.item);
    const row = (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button.row-link')[at + by];
    row?.focus();
  };
  return (
    <table className="agenda">
      <caption>{vi.sessions.agenda}</caption>
      <thead>
        <tr>
          <th scope="col" className="num">
            {columns.item}
          </th>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.award}</th>
          <th scope="col">{columns.standing}</th>
        </tr>
      </thead>
      <tbody onKeyDown={step}>
        {session.items.map((item) => (
          <Row
            key={item.item}
            item={item}
            session={session}
            room={room}
            current={item.item === chosen}
            choose={choose}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Omit<AgendaProps, 'chosen'> {
  item: AgendaItem;
  current: boolean;
}

function Row({ item, session, room, current, choose }: RowProps) {
  const about = room.dossiers.find(({ dossier }) => dossier === item.dossier);
  const standing = standingOf(item, session, room);
  return (
    <tr className={current ? 'on' : undefined} onClick={() => choose(item.item)}>
      <td className="num">{item.item}</td>
      <td className="agenda-who">
        <button
          type="button"
          className="row-link"
          aria-current={current ? 'true' : undefined}
          onClick={() => choose(item.item)}
        >
          {about?.name ?? vi.dossier.erased}
        </button>
        <span className="sec sm">{briefly(about?.unitName ?? '')}</span>
      </td>
      <td className="award">{about && <AwardRibbon award={about.award}>{briefly(about.awardName)}</AwardRibbon>}</td>
      <td className="standing">
        {standing.words && (
          <StatusTag tone={standing.tone} bare>
            {standing.words}
          </StatusTag>
        )}
      </td>
    </tr>
  );
}
