import { Link, useLocation, useSearchParams } from 'react-router';
import { vi } from '../../i18n/vi';
import { Icon } from '../../ui/Icon';
import { afterInAddress } from './filters';

interface Came {
  /** The pages that one came by, from the first one on. */
  before?: string[];
}

/** Pages are found by the key of the last row, so a page is as quick far down as on top. */
export function Pages({ next, shown }: { next: string | null; shown: number }) {
  const [address] = useSearchParams();
  const { before = [] } = (useLocation().state ?? {}) as Came;
  const here = address.get(afterInAddress) ?? '';
  const at = (after: string) => {
    const to = new URLSearchParams(address);
    if (after) to.set(afterInAddress, after);
    else to.delete(afterInAddress);
    return { search: to.toString() };
  };
  const former = before.at(-1);
  return (
    <nav className="list-pages" aria-label={vi.list.pages}>
      <span>{vi.list.shown(shown)}</span>
      {here && former === undefined && <Link to={at('')}>{vi.list.first}</Link>}
      {here && former !== undefined && (
        <Link to={at(former)} state={{ before: before.slice(0, -1) } satisfies Came}>
          <Icon name="left" />
          {vi.list.previous}
        </Link>
      )}
      {next && (
        <Link to={at(next)} state={{ before: [...before, here] } satisfies Came}>
          {vi.list.next}
          <Icon name="right" />
        </Link>
      )}
    </nav>
  );
}
