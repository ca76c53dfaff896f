import { changePassword } from '../../api/account';
import { refreshMe } from '../../api/me';
import { vi } from '../../i18n/vi';
import { notify } from '../../ui/Toast';
import { ActForm } from '../../ui/form/ActForm';
import { TextField } from '../../ui/form/TextField';
import { useActForm } from '../../ui/form/useActForm';

const words = vi.account;
const defaults = { password: '', newPassword: '', again: '' };
const shortest = 12;
const longEnough = (text: string) => (text.length < shortest ? words.nextShort(text.length) : undefined);

/** A new password, typed twice; every other session ends. */
export function PasswordForm() {
  const act = useActForm({
    defaults,
    send: ({ password, newPassword }) => changePassword({ password, newPassword }),
    done: () => {
      act.form.reset(defaults);
      notify(words.changed);
      return refreshMe();
    },
  });
  const same = (text: string) => (text === act.form.getValues('newPassword') ? undefined : words.againDiffers);
  return (
    <ActForm act={act} submit={words.change}>
      <TextField
        name="password"
        type="password"
        label={words.current}
        required={words.currentMissing}
        autoComplete="current-password"
      />
      <TextField
        name="newPassword"
        type="password"
        label={words.next}
        hint={words.nextHint}
        required={words.nextMissing}
        check={longEnough}
        autoComplete="new-password"
      />
      <TextField
        name="again"
        type="password"
        label={words.again}
        required={words.againMissing}
        check={same}
        autoComplete="new-password"
      />
    </ActForm>
  );
}
