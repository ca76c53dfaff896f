import { useState } from 'react';
import { signIn } from '../../api/me';
import { isProblem } from '../../api/problem';
import { vi } from '../../i18n/vi';
import { ActForm } from '../../ui/form/ActForm';
import { TextField } from '../../ui/form/TextField';
import { useActForm } from '../../ui/form/useActForm';

const isCode = (text: string) => (/^\d{6}$/.test(text) ? undefined : vi.signIn.codeMissing);

/** Account and password; the code only of who needs one, in the same form. */
export function SignInForm() {
  const [withCode, setWithCode] = useState(false);
  const act = useActForm({
    defaults: { account: '', password: '', code: '' },
    send: async ({ account, password, code }) => {
      try {
        await signIn({ account: account.trim(), password, ...(withCode ? { code: code.trim() } : {}) });
      } catch (error) {
        if (isProblem(error, 'second-factor-needed')) setWithCode(true);
        throw error;
      }
    },
    done: () => undefined,
  });
  return (
    <ActForm act={act} submit={vi.signIn.submit} size="large">
      <TextField name="account" label={vi.signIn.account} required={vi.signIn.accountMissing} autoComplete="username" />
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
          hint={vi.signIn.codeHint}
          required={vi.signIn.codeMissing}
          check={isCode}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          width={120}
        />
      )}
    </ActForm>
  );
}
