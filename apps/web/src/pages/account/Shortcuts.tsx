import { useSettings } from '../../api/settings';
import { vi } from '../../i18n/vi';

const words = vi.account;

/** Shortcuts of one letter, which whoever dictates or types by other means switches off (WCAG 2.1.4). */
export function Shortcuts() {
  const [{ lettersOff }, change] = useSettings();
  return (
    <label className="shortcuts">
      <input
        type="checkbox"
        checked={!lettersOff}
        onChange={({ target }) => void change((now) => ({ ...now, lettersOff: !target.checked }))}
      />{' '}
      {words.letters}
    </label>
  );
}
