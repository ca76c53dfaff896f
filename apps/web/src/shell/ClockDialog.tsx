import { useState } from 'react';
import { fullDay } from '../i18n/format';
import { vi } from '../i18n/vi';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { later } from '../ui/later';

const AdvanceClock = later(() => import('./AdvanceClock').then((part) => part.AdvanceClock));

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
        <AdvanceClock now={now} close={close} />
      </Dialog>
    </>
  );
}
