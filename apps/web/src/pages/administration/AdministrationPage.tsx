import { useSearchParams } from 'react-router';
import { useSignedIn, type Role } from '../../api/me';
import { useOfficeHolders, useSecurityLog } from '../../api/registry';
import { dayAndTime } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { FilterChip } from '../../ui/FilterChip';
import { ListTable } from '../../ui/ListTable';
import { PageHead } from '../../ui/PageHead';
import { Pager } from '../../ui/Pager';
import { Listed } from '../../ui/States';
import { Tabs } from '../../ui/Tabs';
import './Administration.css';

const words = vi.administration;
const roles = Object.entries(vi.roles)
  .filter(([role]) => role !== 'system')
  .map(([value, said]) => ({ value, words: said }));

/** Quản trị: who holds which office today, and who came in or was turned away. */
export function AdministrationPage() {
  const { role } = useSignedIn();
  const [address] = useSearchParams();
  const security = address.get('muc') === 'an-ninh' || role === 'auditor';
  const tabs = [
    { words: words.tabs.people, to: { search: '' }, current: !security },
    { words: words.tabs.security, to: { search: '?muc=an-ninh' }, current: security },
  ];
  return (
    <>
      <PageHead title={words.title} />
      <Tabs label={words.title} tabs={role === 'auditor' ? tabs.slice(1) : tabs} />
      {security ? <Security /> : <People />}
    </>
  );
}

function People() {
  const [address, setAddress] = useSearchParams();
  const role = address.get('vai-tro');
  const list = useOfficeHolders(role ? { role: role as Role } : {});
  const rows = list.data?.pages.flatMap((page) => page.rows);
  return (
    <>
      <div className="administration-tools" role="group" aria-label={vi.list.filters}>
        <FilterChip
          label={words.role}
          options={roles}
          value={role}
          onChange={(value) => setAddress(value ? { 'vai-tro': value } : {})}
        />
        <span className="sec sm">{words.peopleHint}</span>
      </div>
      <Listed
        rows={rows}
        error={list.error}
        retry={list.refetch}
        empty={words.peopleEmpty}
        emptyNext={words.peopleEmptyNext}
      >
        {(found) => (
          <>
            <ListTable caption={words.peopleCaption} columns={words.people}>
              {found.map(({ person, name, role: held, unit, unitName }) => (
                <tr key={`${person} ${held} ${unit}`}>
                  <td className="wide b">{name}</td>
                  <td>{vi.roles[held]}</td>
                  <td className="sec">{unitName}</td>
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

function Security() {
  const list = useSecurityLog();
  const rows = list.data?.pages.flatMap((page) => page.rows);
  return (
    <div className="administration-log">
      <Listed
        rows={rows}
        error={list.error}
        retry={list.refetch}
        empty={words.securityEmpty}
        emptyNext={words.securityEmptyNext}
      >
        {(found) => (
          <>
            <ListTable caption={words.securityCaption} columns={words.security}>
              {found.map(({ id, at, kind, account, address }) => (
                <tr key={id}>
                  <td className="nw">{dayAndTime(at)}</td>
                  <td className="b">{words.kinds[kind] ?? words.otherKind}</td>
                  <td>{account ?? <span className="ter">{words.noAccount}</span>}</td>
                  <td className="sec">{address === 'database' ? words.database : address}</td>
                </tr>
              ))}
            </ListTable>
            <Pager shown={found.length} more={list.hasNextPage} busy={list.isFetching} next={list.fetchNextPage} />
          </>
        )}
      </Listed>
    </div>
  );
}
