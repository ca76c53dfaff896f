import { leave } from '../api/me';
import { lapsed, openSession } from '../api/session';
import { useStore } from '../api/store';
import { vi } from '../i18n/vi';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ActForm } from '../ui/form/ActForm';
import { PasswordFields, useSignIn } from '../ui/form/PasswordFields';

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
  const { act, withCode } = useSignIn(() => openSession.get()?.account ?? '');
  return (
    <ActForm act={act} submit={vi.shell.goOn} beside={<Button onClick={leave}>{vi.shell.asAnother}</Button>}>
      <PasswordFields withCode={withCode} />
    </ActForm>
  );
}
