import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useClock } from '../../api/clock';
import { useAwards, useUnits } from '../../api/registry';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { FilterChip, type ChipOption } from '../../ui/FilterChip';
import { inAddress, isFiltered, withFilter, type FilterName } from './filters';
import { SearchBox } from './SearchBox';

const custodies = Object.entries(vi.terms.custodies).map(([value, words]) => ({ value, words }));
const firstYear = 2020;

/** What the list is filtered by; the address holds it. */
export function Filters() {
  const [address, setAddress] = useSearchParams();
  const [unitsWanted, wantUnits] = useState(address.has(inAddress.unit));
  const { data: units = [] } = useUnits(unitsWanted);
  const { data: awards } = useAwards();
  const years = useYears();
  const set = (name: FilterName) => (value: string | null) => setAddress((now) => withFilter(now, name, value));
  const chip = (name: FilterName & keyof typeof vi.dossiers.filters, options: readonly ChipOption[]) => ({
    label: vi.dossiers.filters[name],
    options,
    value: address.get(inAddress[name]),
    onChange: set(name),
  });
  return (
    <div className="list-filters" role="group" aria-label={vi.list.filters}>
      <SearchBox value={address.get(inAddress.q) ?? ''} onFind={set('q')} />
      <FilterChip {...chip('custody', custodies)} />
      <FilterChip
        {...chip(
          'award',
          (awards?.awards ?? [])
            .filter(({ ways }) => ways.length > 0)
            .map(({ code, name }) => ({ value: code, words: name })),
        )}
      />
      <FilterChip
        {...chip(
          'unit',
          units.map(({ code, name }) => ({ value: code, words: name })),
        )}
        onOpen={() => wantUnits(true)}
      />
      <FilterChip {...chip('year', years)} />
      {isFiltered(address) && (
        <Button kind="text" size="small" onClick={() => setAddress(new URLSearchParams())}>
          {vi.list.clear}
        </Button>
      )}
    </div>
  );
}

/** Years of achievement down from the business year. */
function useYears(): ChipOption[] {
  const { data: clock } = useClock();
  const last = Number((clock?.now ?? new Date().toISOString()).slice(0, 4));
  return Array.from({ length: Math.max(last - firstYear + 1, 1) }, (_, n) => String(last - n)).map((year) => ({
    value: year,
    words: year,
  }));
}
