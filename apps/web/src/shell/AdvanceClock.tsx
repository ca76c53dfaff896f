import { advanceClock } from '../api/demonstration';
import { queries } from '../api/queries';
import { day, legalDayOf } from '../i18n/format';
import { vi } from '../i18n/vi';
import { Button } from '../ui/Button';
import { notify } from '../ui/Toast';
import { ActForm } from '../ui/form/ActForm';
import { DateField } from '../ui/form/DateField';
import { useActForm } from '../ui/form/useActForm';

/** The form by which the clock of a demonstration is moved forward. */
export function AdvanceClock({ now, close }: { now: string; close: () => void }) {
  const act = useActForm({
    defaults: { day: '' },
    // The office opens at eight.
    send: ({ day: to }, how) => advanceClock(`${to}T01:00:00.000Z`, how),
    done: async (clock) => {
      close();
      notify(vi.shell.clockMoved(day(clock.now)));
      await queries.invalidateQueries();
    },
  });
  const later = (legalDay: string) => (legalDay > legalDayOf(now) ? undefined : vi.shell.clockOnlyForward(day(now)));
  return (
    <ActForm act={act} submit={vi.shell.clockMoveNow} beside={<Button onClick={close}>{vi.form.later}</Button>}>
      <DateField name="day" label={vi.shell.clockTo} required={vi.shell.clockToMissing} check={later} />
    </ActForm>
  );
}
