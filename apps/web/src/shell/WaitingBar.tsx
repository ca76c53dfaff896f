import { useStore } from '../api/store';
import { waitingForNetwork } from '../api/wire';
import { vi } from '../i18n/vi';
import { Icon } from '../ui/Icon';

/** Says that a write waits for the network. */
export function WaitingBar() {
  const waiting = useStore(waitingForNetwork);
  return (
    <div role="status">
      {waiting > 0 && (
        <p className="waiting-bar">
          <Icon name="hourglass" /> {vi.shell.waiting}
        </p>
      )}
    </div>
  );
}
