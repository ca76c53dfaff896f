import { useWork } from '../../api/inbox';
import { time } from '../../i18n/format';
import { vi } from '../../i18n/vi';

/** When the list was last looked for; on the clock of the wall, not of the demonstration. */
export function Updated() {
  const { dataUpdatedAt } = useWork();
  if (dataUpdatedAt === 0) return null;
  return <span className="sec sm updated">{vi.inbox.updated(time(new Date(dataUpdatedAt).toISOString()))}</span>;
}
