import type { AgendaItem, Room } from '../../api/rooms';
import { useSignedIn } from '../../api/me';
import { vi } from '../../i18n/vi';

const words = vi.sessions.item;
type Count = AgendaItem['counts'][number];

/** What was counted, by whom; rounds before are folded. */
export function Counts({ item, room }: { item: AgendaItem; room: Room }) {
  const { counts, rounds } = item;
  if (counts.length === 0 && rounds.length === 0) return null;
  return (
    <div className="counts">
      {counts.length > 0 && <Table counts={counts} room={room} />}
      {rounds.map(({ round, counts: former, ended }) => (
        <details key={round}>
          <summary>
            {words.former(round)}, {words.roundEnded[ended]}
          </summary>
          <Table counts={former} room={room} />
        </details>
      ))}
    </div>
  );
}

function Table({ counts, room }: { counts: readonly Count[]; room: Room }) {
  const me = useSignedIn();
  const who = ({ by }: Count, n: number) => {
    if (by.startsWith('open:')) return words.secretary;
    return by === me.person ? me.name : (room.tellers[n] ?? '');
  };
  const { columns } = words;
  return (
    <table>
      <caption className="vh">{words.votes}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.who}</th>
          {(['for', 'against', 'blank', 'invalid'] as const).map((key) => (
            <th key={key} scope="col" className="num">
              {columns[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((count, n) => (
          <tr key={count.by}>
            <td>{who(count, n)}</td>
            <td className="num">{count.for}</td>
            <td className="num">{count.against}</td>
            <td className="num">{count.blank ?? 0}</td>
            <td className="num">{count.invalid ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
