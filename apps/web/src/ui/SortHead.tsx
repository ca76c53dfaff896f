import { vi } from '../i18n/vi';
import { Icon } from './Icon';
import './SortHead.css';

interface Props {
  words: string;
  sorted: 'up' | 'down' | null;
  turn: () => void;
  className?: string;
}

/** The head of a column that sorts its table. */
export function SortHead({ words, sorted, turn, className }: Props) {
  const order = sorted && { up: 'ascending' as const, down: 'descending' as const }[sorted];
  return (
    <th scope="col" className={className} aria-sort={order ?? 'none'}>
      <button type="button" className="sort-head" data-sorted={sorted ?? undefined} onClick={turn}>
        {words}
        {sorted && (
          <>
            <Icon name={sorted} />
            <span className="vh">{sorted === 'up' ? vi.list.sortedUp : vi.list.sortedDown}</span>
          </>
        )}
      </button>
    </th>
  );
}
