import { useState, type FormEvent } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { signIn, useMe } from '../../api/me';
import { vi } from '../../i18n/vi';
import { afterSignIn } from '../../paths';
import { Button } from '../../ui/Button';
import { PageHead } from '../../ui/PageHead';
import { ErrorState } from '../../ui/States';

/** Đăng nhập. */
export function SignInPage() {
  const { data: me } = useMe();
  const [query] = useSearchParams();
  const [error, setError] = useState<unknown>(null);
  if (me) return <Navigate to={afterSignIn(query.get('tiep'))} replace />;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    signIn({ account: String(typed.get('account')), password: String(typed.get('password')) }).catch(setError);
  };
  return (
    <main>
      <PageHead title={vi.signIn.title} />
      {error !== null && <ErrorState error={error} />}
      <form onSubmit={submit}>
        <label>
          {vi.signIn.account} <input name="account" autoComplete="username" />
        </label>
        <label>
          {vi.signIn.password} <input name="password" type="password" autoComplete="current-password" />
        </label>
        <Button kind="primary" type="submit">
          {vi.signIn.submit}
        </Button>
      </form>
    </main>
  );
}
