import { useQuery } from '@tanstack/react-query';
import { useStore } from '../../api/store';
import { line } from '../../api/live';
import { countsKey } from '../../api/work';
import { time } from '../../i18n/format';
import { vi } from '../../i18n/vi';

/** When the list was last looked for, on the clock of the wall; and whether it is told of changes by itself. */
export function Updated() {
  const { dataUpdatedAt } = useQuery({ queryKey: countsKey, enabled: false });
  const state = useStore(line);
  if (dataUpdatedAt === 0) return null;
  const at = time(new Date(dataUpdatedAt).toISOString());
  return <span className="sec sm updated">{state === 'down' ? vi.inbox.polled(at) : vi.inbox.live(at)}</span>;
}
