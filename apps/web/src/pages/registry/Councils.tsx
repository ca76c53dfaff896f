import { useCouncils } from '../../api/rooms';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { ListTable } from '../../ui/ListTable';
import { Listed } from '../../ui/States';

const words = vi.registry;

/** Councils, by which paper and with how many members today. */
export function Councils() {
  const { data, error, refetch } = useCouncils();
  return (
    <Listed
      rows={data?.rows}
      error={error}
      retry={refetch}
      empty={words.councilsEmpty}
      emptyNext={words.councilsEmptyNext}
    >
      {(rows) => (
        <ListTable caption={words.councilsCaption} columns={words.councils}>
          {rows.map(({ id, name, status, members, decision }) => (
            <tr key={id}>
              <td className="wide b">{name}</td>
              <td>{words.councilStatus[status]}</td>
              <td className="sec">{words.members(members.length)}</td>
              <td className="sec">
                {decision.number}, {day(decision.on)}
              </td>
            </tr>
          ))}
        </ListTable>
      )}
    </Listed>
  );
}
