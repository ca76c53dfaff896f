import { vi } from '../../i18n/vi';
import { ActForm } from '../../ui/form/ActForm';
import { PasswordFields, useSignIn } from '../../ui/form/PasswordFields';
import { TextField } from '../../ui/form/TextField';

/** Account and password; the code only of who needs one, in the same form. */
export function SignInForm() {
  const { act, withCode } = useSignIn();
  return (
    <ActForm act={act} submit={vi.signIn.submit} size="large">
      <TextField name="account" label={vi.signIn.account} required={vi.signIn.accountMissing} autoComplete="username" />
      <PasswordFields withCode={withCode} />
    </ActForm>
  );
}
