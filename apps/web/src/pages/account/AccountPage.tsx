import type { ReactNode } from 'react';
import { signOut, useSignedIn } from '../../api/me';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { PageHead } from '../../ui/PageHead';
import { PasswordForm } from './PasswordForm';
import { Positions } from './Positions';
import { Shortcuts } from './Shortcuts';
import { SecondFactor } from './SecondFactor';
import { Sessions } from './Sessions';
import './AccountPage.css';

const words = vi.account;

/** Tài khoản của tôi: position, password, second factor, sessions. */
export function AccountPage() {
  const me = useSignedIn();
  return (
    <>
      <PageHead title={words.title}>
        <Button onClick={() => void signOut()}>{vi.shell.signOut}</Button>
      </PageHead>
      {me.mustChangePassword && <p className="must">{vi.signIn.mustChange}</p>}
      {!me.mustChangePassword && me.mustAddSecondFactor && <p className="must">{vi.signIn.mustAdd}</p>}
      <div className="sheet account">
        <Part title={words.position}>
          <dl>
            <dt>{words.name}</dt>
            <dd>{me.name}</dd>
            <dt>{words.role}</dt>
            <dd>{vi.roles[me.role]}</dd>
            <dt>{words.unit}</dt>
            <dd>{me.unitName}</dd>
            <dt>{words.accountName}</dt>
            <dd>{me.account}</dd>
          </dl>
          <Positions />
        </Part>
        <Part title={words.password}>
          <PasswordForm />
        </Part>
        <Part title={words.factor}>
          <SecondFactor />
        </Part>
        <Part title={words.shortcuts}>
          <Shortcuts />
        </Part>
        <Part title={words.sessions}>
          <Sessions />
        </Part>
      </div>
    </>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    <div className="content">{children}</div>
  </section>
);
