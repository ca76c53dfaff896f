import { useState } from 'react';
import { confirmFactor, proposeFactor, removeFactor } from '../../api/account';
import type { Shape } from '../../api/client';
import { refreshMe, useSignedIn } from '../../api/me';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { notify } from '../../ui/Toast';
import { ActForm } from '../../ui/form/ActForm';
import { TextField } from '../../ui/form/TextField';
import { useActForm } from '../../ui/form/useActForm';

const words = vi.account;
const isCode = (text: string) => (/^\d{6}$/.test(text) ? undefined : words.codeMissing);

const CodeField = () => (
  <TextField
    name="code"
    label={words.code}
    required={words.codeMissing}
    check={isCode}
    inputMode="numeric"
    autoComplete="one-time-code"
    maxLength={6}
    width={120}
  />
);
const PasswordField = () => (
  <TextField
    name="password"
    type="password"
    label={words.current}
    required={words.currentMissing}
    autoComplete="current-password"
  />
);

/** The code beside the password: made, confirmed by its first code, removed. */
export function SecondFactor() {
  const { secondFactor } = useSignedIn();
  const [made, setMade] = useState<Shape<'SecretDto'> | null>(null);
  const [removing, setRemoving] = useState(false);
  const [making, setMaking] = useState(false);
  if (secondFactor)
    return (
      <>
        <p>{words.factorOn}</p>
        <Button onClick={() => setRemoving(true)}>{words.factorRemove}</Button>
        <Dialog
          open={removing}
          close={() => setRemoving(false)}
          title={words.factorRemoveNow}
          then={words.factorRemoveThen}
        >
          <Removal close={() => setRemoving(false)} />
        </Dialog>
      </>
    );
  if (made) return <Confirmation made={made} />;
  return (
    <>
      <p className="sec">{words.factorOff}</p>
      {making ? <Proposal made={setMade} /> : <Button onClick={() => setMaking(true)}>{words.factorStart}</Button>}
    </>
  );
}

function Proposal({ made }: { made: (secret: Shape<'SecretDto'>) => void }) {
  const act = useActForm({ defaults: { password: '' }, send: (body) => proposeFactor(body), done: made });
  return (
    <ActForm act={act} submit={words.factorStart}>
      <PasswordField />
    </ActForm>
  );
}

function Confirmation({ made }: { made: Shape<'SecretDto'> }) {
  const act = useActForm({
    defaults: { code: '' },
    send: ({ code }) => confirmFactor({ code: code.trim() }),
    done: () => {
      notify(words.factorConfirmed);
      return refreshMe();
    },
  });
  return (
    <>
      <p>{words.factorSecret}</p>
      <p className="secret">{made.secret.replace(/(.{4})/g, '$1 ').trim()}</p>
      <a href={made.uri}>{words.factorOpen}</a>
      <ActForm act={act} submit={words.factorConfirm}>
        <CodeField />
      </ActForm>
    </>
  );
}

function Removal({ close }: { close: () => void }) {
  const act = useActForm({
    defaults: { password: '', code: '' },
    send: ({ password, code }) => removeFactor({ password, code: code.trim() }),
    done: () => {
      close();
      notify(words.factorRemoved);
      return refreshMe();
    },
  });
  return (
    <ActForm act={act} submit={words.factorRemoveNow} beside={<Button onClick={close}>{vi.form.later}</Button>}>
      <PasswordField />
      <CodeField />
    </ActForm>
  );
}
