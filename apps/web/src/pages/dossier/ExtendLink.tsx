import { Link, useSearchParams } from 'react-router';
import { useSignedIn } from '../../api/me';
import { vi } from '../../i18n/vi';
import { withExtension } from './acts/address';

/** Leads to the form that moves a date. Shown to whom the route is open; the API refuses what is not theirs. */
export function ExtendLink({ obligation }: { obligation: string }) {
  const { role } = useSignedIn();
  const [address] = useSearchParams();
  if (role !== 'headOfBoard' && role !== 'chairman') return null;
  return (
    <p>
      <Link to={withExtension(address, obligation)} preventScrollReset>
        {vi.deadline.extend}
      </Link>
    </p>
  );
}
