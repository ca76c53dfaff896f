import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { useDemonstrationAccounts } from '../../api/demonstration';
import { useMe } from '../../api/me';
import { vi } from '../../i18n/vi';
import { afterSignIn } from '../../paths';
import { PageTitle } from '../../ui/PageHead';
import logo from '../../ui/logo.svg';
import { ChoosePosition } from './ChoosePosition';
import { DemonstrationAccounts } from './DemonstrationAccounts';
import { SignInForm } from './SignInForm';
import './SignInPage.css';

/** Đăng nhập. */
export function SignInPage() {
  const { data: me } = useMe();
  const { data: accounts = [] } = useDemonstrationAccounts();
  const [query] = useSearchParams();
  const [chosen, setChosen] = useState(false);
  if (me && (chosen || me.positions.length < 2)) return <Navigate to={afterSignIn(query.get('tiep'))} replace />;
  return (
    <main className="sign-in">
      <header>
        <img src={logo} alt="" width={56} height={56} />
        <p className="b">{vi.signIn.office}</p>
        {accounts.length > 0 && <span className="demo">{vi.shell.demonstration}</span>}
      </header>
      <div className={accounts.length > 0 && !me ? 'sheet both' : 'sheet'}>
        {me ? <ChoosePosition me={me} chosen={() => setChosen(true)} /> : <SignIn />}
        {accounts.length > 0 && !me && <DemonstrationAccounts accounts={accounts} />}
      </div>
    </main>
  );
}

const SignIn = () => (
  <section>
    <PageTitle>{vi.signIn.title}</PageTitle>
    <SignInForm />
    <p className="sec sm">{vi.signIn.forgotten}</p>
  </section>
);
