import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { usePeopleList } from '../../api/registry';
import { briefly } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { ExcelButton } from '../../ui/ExcelButton';
import { ListTable } from '../../ui/ListTable';
import { Pager } from '../../ui/Pager';
import { Listed } from '../../ui/States';

const words = vi.registry;

/** People, collectives and households that one may see, by the given name. */
export function People() {
  const [address, setAddress] = useSearchParams();
  const q = address.get('tim') ?? '';
  const [typed, setTyped] = useState(q);
  const list = usePeopleList({ q, order: 'givenName' });
  const units = Object.assign({}, ...(list.data?.pages.map(({ names }) => names.units) ?? [])) as Record<
    string,
    string
  >;
  const rows = list.data?.pages.flatMap((page) => page.rows);
  return (
    <>
      <div className="registry-tools">
        <form
          role="search"
          aria-label={words.search}
          onSubmit={(event) => {
            event.preventDefault();
            setAddress(typed.trim() ? { muc: 'doi-tuong', tim: typed.trim() } : { muc: 'doi-tuong' });
          }}
        >
          <input
            className="control"
            type="search"
            value={typed}
            aria-label={words.search}
            placeholder={words.search}
            maxLength={100}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit" size="small">
            {words.find}
          </Button>
        </form>
        <ExcelButton
          path={`/api/candidates.xlsx?${new URLSearchParams({ q, order: 'givenName' })}`}
          name="danh-sach.xlsx"
        />
      </div>
      <Listed rows={rows} error={list.error} retry={list.refetch} empty={words.peopleEmpty} emptyNext={words.emptyNext}>
        {(found) => (
          <>
            <ListTable caption={words.peopleCaption} columns={words.people}>
              {found.map(({ id, name, kind, unit }) => (
                <tr key={id}>
                  <td className="wide b">
                    <Link to={paths.person(id)}>{name}</Link>
                  </td>
                  <td className="sec">{vi.terms.recipients[kind]}</td>
                  <td className="sec">{briefly(units[unit ?? ''] ?? '')}</td>
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
