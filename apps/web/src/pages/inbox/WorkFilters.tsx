import { useSearchParams } from 'react-router';
import type { WorkRow } from '../../api/inbox';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { FilterChip } from '../../ui/FilterChip';
import { inAddress, isFiltered, valuesIn, type FilterName } from './work';

type Kind = WorkRow['obligation']['kind'];

/** What the list is filtered by; the address holds it. */
export function WorkFilters({ rows, awardName }: { rows: readonly WorkRow[]; awardName: (code: string) => string }) {
  const [address, setAddress] = useSearchParams();
  const words: Readonly<Record<FilterName, (value: string) => string>> = {
    kind: (value) => vi.terms.duties[value as Kind],
    award: awardName,
    unit: (value) => value,
  };
  const set = (name: FilterName, value: string | null) =>
    setAddress((now) => {
      const next = new URLSearchParams(now);
      if (value === null) next.delete(inAddress[name]);
      else next.set(inAddress[name], value);
      return next;
    });
  return (
    <div className="work-filters" role="group" aria-label={vi.list.filters}>
      {(Object.keys(inAddress) as FilterName[]).map((name) => (
        <FilterChip
          key={name}
          label={vi.inbox.filters[name]}
          options={valuesIn(rows, name).map((value) => ({ value, words: words[name](value) }))}
          value={address.get(inAddress[name])}
          onChange={(value) => set(name, value)}
        />
      ))}
      {isFiltered(address) && (
        <Button kind="text" size="small" onClick={() => setAddress(new URLSearchParams())}>
          {vi.list.clear}
        </Button>
      )}
      <span className="sm sec sorted">{vi.inbox.sorted}</span>
    </div>
  );
}
