import { Link, useSearchParams } from 'react-router';
import { vi } from '../../../i18n/vi';
import { Icon } from '../../../ui/Icon';
import { withAct } from './address';
import type { Standing } from './standing';

/** Opens the form of an act; the address holds it, so that a task can lead straight to it. */
export function ActLink({ standing: { act, name, onBehalfOf } }: { standing: Standing }) {
  const [address] = useSearchParams();
  return (
    <>
      <Icon name="tick" />
      <span>
        <Link to={withAct(address, act)} preventScrollReset>
          {name}…
        </Link>
        {onBehalfOf !== undefined && <span className="sec sm"> {vi.acts.onBehalf}</span>}
      </span>
    </>
  );
}
