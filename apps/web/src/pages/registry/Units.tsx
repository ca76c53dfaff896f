import { useSearchParams } from 'react-router';
import { Link } from 'react-router';
import { useUnitList, type UnitRow } from '../../api/registry';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { ExcelButton } from '../../ui/ExcelButton';
import { FilterChip } from '../../ui/FilterChip';
import { ListTable } from '../../ui/ListTable';
import { Pager } from '../../ui/Pager';
import { Listed } from '../../ui/States';

const words = vi.registry;
const kinds = Object.entries(words.unitKinds).map(([value, said]) => ({ value, words: said }));

/** Units in force today, under the names of today. */
export function Units() {
  const [address, setAddress] = useSearchParams();
  const kind = address.get('loai');
  const asked = kind ? { kind: kind as UnitRow['kind'] } : {};
  const list = useUnitList(asked);
  const rows = list.data?.pages.flatMap((page) => page.rows);
  return (
    <>
      <div className="registry-tools" role="group" aria-label={vi.list.filters}>
        <FilterChip
          label={words.kind}
          options={kinds}
          value={kind}
          onChange={(value) => setAddress(value ? { muc: 'don-vi', loai: value } : { muc: 'don-vi' })}
        />
        <ExcelButton path={`/api/units.xlsx${kind ? `?kind=${kind}` : ''}`} name="don-vi.xlsx" />
      </div>
      <Listed rows={rows} error={list.error} retry={list.refetch} empty={words.unitsEmpty} emptyNext={words.emptyNext}>
        {(found) => (
          <>
            <ListTable caption={words.unitsCaption} columns={words.units}>
              {found.map(({ code, name, kind: of, validFrom, validTo }) => (
                <tr key={code}>
                  <td className="wide b">
                    <Link to={paths.unit(code)}>{name}</Link>
                  </td>
                  <td className="sec">{words.unitKinds[of]}</td>
                  <td className="sec">{day(validFrom)}</td>
                  <td className="sec">{validTo && day(validTo)}</td>
                </tr>
              ))}
            </ListTable>
            <Pager shown={found.length} more={list.hasNextPage} busy={list.isFetching} next={list.fetchNextPage} />
          </>
        )}
      </Listed>
    </>
  );
}
