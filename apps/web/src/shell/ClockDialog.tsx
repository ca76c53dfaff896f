import { useState } from 'react';
import { advanceClock } from '../api/demonstration';
import { queries } from '../api/queries';
import { day, fullDay, legalDayOf } from '../i18n/format';
import { vi } from '../i18n/vi';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { notify } from '../ui/Toast';
import { ActForm } from '../ui/form/ActForm';
import { DateField } from '../ui/form/DateField';
import { useActForm } from '../ui/form/useActForm';

/** The clock of a demonstration, which whoever may moves forward. */
export function DemonstrationClock({ now }: { now: string }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {fullDay(now)}, {vi.shell.clockMove}
      </Button>
      <Dialog open={open} close={close} title={vi.shell.clockTitle} then={vi.shell.clockThen}>
        <Advance now={now} close={close} />
      </Dialog>
    </>
  );
}

function Advance({ now, close }: { now: string; close: () => void }) {
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
