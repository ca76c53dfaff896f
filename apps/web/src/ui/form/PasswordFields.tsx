import { useState } from 'react';
import { signIn } from '../../api/me';
import { isProblem } from '../../api/problem';
import { vi } from '../../i18n/vi';
import { TextField } from './TextField';
import { useActForm } from './useActForm';

const isCode = (text: string) => (/^\d{6}$/.test(text) ? undefined : vi.signIn.codeMissing);

/** Signs in with what the form holds; as `known`, where it is known whose password is asked for. */
export function useSignIn(known?: () => string) {
  const [withCode, setWithCode] = useState(false);
  const act = useActForm({
    defaults: { account: '', password: '', code: '' },
    send: async ({ account, password, code }) => {
      try {
        await signIn({
          account: known?.() ?? account.trim(),
          password,
          ...(withCode ? { code: code.trim() } : {}),
        });
      } catch (error) {
        if (isProblem(error, 'second-factor-needed')) setWithCode(true);
        throw error;
      }
    },
    done: () => undefined,
  });
  return { act, withCode };
}

/** The password, and the code of who needs one. */
export function PasswordFields({ withCode }: { withCode: boolean }) {
  return (
    <>
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
    </>
  );
}
