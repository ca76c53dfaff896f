import { Link, useLocation, useSearchParams } from 'react-router';
import { number } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { Icon } from '../../ui/Icon';
import { afterInAddress } from './filters';

interface Came {
  /** The pages that one came by, from the first one on. */
  before?: string[];
  /** What the first page said that there is in all. */
  total?: number | null;
}

const useCame = () => (useLocation().state ?? {}) as Came;

/** How many there are on all pages: the first one says it, the next ones remember. */
export function useTotal(said: number | null | undefined): number | null {
  const { total = null } = useCame();
  return said ?? total;
}

interface PagesProps {
  next: string | null;
  shown: number;
  total: number | null;
}

/** Pages are found by the key of the last row, so a page is as quick far down as on top. */
export function Pages({ next, shown, total }: PagesProps) {
  const [address] = useSearchParams();
  const { before = [] } = useCame();
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
      <span role="status">
        {total === null ? vi.list.shown(shown) : vi.list.shownOf(number(shown), vi.list.total(total))}
      </span>
      {here && former === undefined && <Link to={at('')}>{vi.list.first}</Link>}
      {here && former !== undefined && (
        <Link to={at(former)} state={{ before: before.slice(0, -1), total } satisfies Came}>
          <Icon name="left" />
          {vi.list.previous}
        </Link>
      )}
      {next && (
        <Link to={at(next)} state={{ before: [...before, here], total } satisfies Came}>
          {vi.list.next}
          <Icon name="right" />
        </Link>
      )}
    </nav>
  );
}
