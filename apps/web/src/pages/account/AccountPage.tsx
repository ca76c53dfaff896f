import { signOut, useSignedIn } from '../../api/me';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { PageHead } from '../../ui/PageHead';

/** Tài khoản của tôi. */
export function AccountPage() {
  const me = useSignedIn();
  return (
    <>
      <PageHead title={vi.account.title}>
        <Button onClick={() => void signOut()}>{vi.shell.signOut}</Button>
      </PageHead>
      <p>
        {me.name}, {vi.roles[me.role]}, {me.unitName}
      </p>
    </>
  );
}
