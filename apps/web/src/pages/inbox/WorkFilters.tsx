import { useSearchParams } from 'react-router';
import type { Names } from '../../api/names';
import type { Box, WorkPage } from '../../api/work';
import { briefly } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { FilterChip } from '../../ui/FilterChip';
import { askedIn, filterBy, filterIn, isFiltered, sortBy, withoutFilters, type FilterName, type Sort } from './address';
import { dutyOf } from './work';

interface Props {
  box: Box;
  choices: WorkPage['choices'];
  names: Names;
}

/** What the list is filtered and sorted by; the address holds it. What was done stands by its moment alone. */
export function WorkFilters({ box, choices, names }: Props) {
  const [address, setAddress] = useSearchParams();
  if (box === 'done') return null;
  const { sort } = askedIn(address);
  const called = (of: keyof Names) => (value: string) => ({ value, words: briefly(names[of][value] ?? value) });
  const options: Readonly<Record<FilterName, { value: string; words: string }[]>> = {
    kind: choices.kinds.map((kind) => ({ value: kind, words: dutyOf({ kind }) })),
    award: choices.awards.map(called('awards')),
    unit: choices.units.map(called('units')),
    holder: choices.holders.map(called('people')),
    due: Object.entries(vi.inbox.due).map(([value, words]) => ({ value, words })),
  };
  const offered = (Object.keys(filterIn) as FilterName[]).filter(
    (name) => address.has(filterIn[name]) || options[name].length > 1,
  );
  return (
    <div className="work-filters" role="group" aria-label={vi.list.filters}>
      {offered.map((name) => (
        <FilterChip
          key={name}
          label={vi.inbox.filters[name]}
          options={options[name]}
          value={address.get(filterIn[name])}
          onChange={(value) => filterBy(setAddress, name, value)}
        />
      ))}
      {isFiltered(address) && (
        <Button kind="text" size="small" onClick={() => withoutFilters(setAddress)}>
          {vi.list.clear}
        </Button>
      )}
      <label className="sm sec sorted">
        {vi.inbox.sort}{' '}
        <select value={sort} onChange={(event) => sortBy(setAddress, event.target.value as Sort)}>
          {Object.entries(vi.inbox.sorts).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
