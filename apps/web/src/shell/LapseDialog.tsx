import { useState } from 'react';
import { leave, signIn } from '../api/me';
import { isProblem } from '../api/problem';
import { lapsed, openSession } from '../api/session';
import { useStore } from '../api/store';
import { vi } from '../i18n/vi';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ActForm } from '../ui/form/ActForm';
import { TextField } from '../ui/form/TextField';
import { useActForm } from '../ui/form/useActForm';

/** A session that ended asks for the password where one is; what waits is sent after it. */
export function LapseDialog() {
  const open = useStore(lapsed);
  return (
    <Dialog open={open} close={leave} stays title={vi.shell.again} then={vi.shell.againThen}>
      <PasswordAgain />
    </Dialog>
  );
}

function PasswordAgain() {
  const [withCode, setWithCode] = useState(false);
  const act = useActForm({
    defaults: { password: '', code: '' },
    send: async ({ password, code }) => {
      const account = openSession.get()?.account ?? '';
      try {
        await signIn({ account, password, ...(withCode ? { code: code.trim() } : {}) });
      } catch (error) {
        if (isProblem(error, 'second-factor-needed')) setWithCode(true);
        throw error;
      }
    },
    done: () => undefined,
  });
  return (
    <ActForm act={act} submit={vi.shell.goOn} beside={<Button onClick={leave}>{vi.shell.asAnother}</Button>}>
      <TextField
        name="password"
        type="password"
        label={vi.signIn.password}
        required={vi.signIn.passwordMissing}
        autoComplete="current-password"
      />
      {withCode && (
        <TextField
          name="code"
          label={vi.signIn.code}
          required={vi.signIn.codeMissing}
          inputMode="numeric"
          width={120}
        />
      )}
    </ActForm>
  );
}
