import { useState } from 'react';
import { enterDemonstration, useDemonstrationAccounts } from '../../api/demonstration';
import { fold } from '../../i18n/fold';
import { vi } from '../../i18n/vi';
import { Icon } from '../../ui/Icon';
import { EmptyState, ErrorState } from '../../ui/States';

type Account = NonNullable<ReturnType<typeof useDemonstrationAccounts>['data']>[number];

const order = Object.keys(vi.roles);
const byUnit = (a: Account, b: Account) => a.unitName.localeCompare(b.unitName, 'vi');

/** One of each role first, so that every position is seen without searching. */
function arranged(accounts: readonly Account[]): Account[] {
  const byRole = order.map((role) => accounts.filter((one) => one.role === role).sort(byUnit));
  const deepest = Math.max(0, ...byRole.map((row) => row.length));
  return Array.from({ length: deepest }, (_, n) => byRole.flatMap((row) => row.slice(n, n + 1))).flat();
}
const textOf = ({ name, role, unitName }: Account) => fold(`${name} ${vi.roles[role]} ${unitName}`);

/** Who one may be, in a demonstration: one press and one is in. */
export function DemonstrationAccounts({ accounts }: { accounts: readonly Account[] }) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<unknown>(null);
  const found = arranged(accounts.filter((one) => textOf(one).includes(fold(typed.trim()))));
  const enter = (account: string) => void enterDemonstration(account).catch(setError);
  return (
    <section className="demo-accounts" aria-labelledby="minh-hoa">
      <h2 id="minh-hoa">{vi.signIn.demonstration}</h2>
      <p className="sec sm">{vi.signIn.demonstrationHint}</p>
      {error !== null && <ErrorState error={error} />}
      <label className="demo-find">
        <Icon name="search" />
        <input
          className="control"
          aria-label={vi.signIn.find}
          placeholder={vi.signIn.find}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {found.length === 0 && <EmptyState words={vi.signIn.nobody} />}
      <ul>
        {found.map(({ account, name, role, unitName }) => (
          <li key={account}>
            <button type="button" onClick={() => enter(account)}>
              <span>
                <b>{vi.roles[role]}</b>
                <span className="sec">{name}</span>
              </span>
              <span className="ter sm">{unitName}</span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
