import { vi } from '../../../i18n/vi';
import { Icon } from '../../../ui/Icon';
import type { Standing } from './standing';

/** An act that one may do now. */
export function ActLink({ standing: { name, given } }: { standing: Standing }) {
  return (
    <>
      <Icon name="tick" />
      <span>
        {name}
        {given.state !== 'now' && <span className="sec sm"> {vi.acts.onBehalf}</span>}
      </span>
    </>
  );
}
