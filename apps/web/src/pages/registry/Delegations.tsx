import { useDelegations } from '../../api/registry';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { ListTable } from '../../ui/ListTable';
import { Listed } from '../../ui/States';

const words = vi.registry;

/** Who signs for whom, from when to when, by which form. */
export function Delegations() {
  const { data, error, refetch } = useDelegations();
  return (
    <Listed
      rows={data?.rows}
      error={error}
      retry={refetch}
      empty={words.delegationsEmpty}
      emptyNext={words.delegationsEmptyNext}
    >
      {(rows) => (
        <ListTable caption={words.delegationsCaption} columns={words.delegations}>
          {rows.map(({ id, representedName, delegateName, summary: { form, from, to, status } }) => (
            <tr key={id}>
              <td className="b">{representedName}</td>
              <td>{delegateName}</td>
              <td className="sec">{words.delegationForms[form]}</td>
              <td className="sec">{words.unit.span(day(from), day(to))}</td>
              <td>{words.delegationStatus[status]}</td>
            </tr>
          ))}
        </ListTable>
      )}
    </Listed>
  );
}
