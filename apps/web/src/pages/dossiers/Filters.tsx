import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useClock } from '../../api/clock';
import { useSignedIn, type Role } from '../../api/me';
import { useAwards, useOfficers, useUnits } from '../../api/registry';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { FilterChip, FilterChipOfMany, type ChipOption } from '../../ui/FilterChip';
import { chosenIn, cleared, inAddress, isFiltered, withValue, type NameOfMany, type NameOfOne } from './filters';
import { SearchBox } from './SearchBox';

const optionsOf = (words: Readonly<Record<string, string>>): ChipOption[] =>
  Object.entries(words).map(([value, said]) => ({ value, words: said }));
const custodies = optionsOf(vi.terms.custodies);
const types = optionsOf(vi.terms.types);
const tracks = optionsOf(vi.terms.tracks);
const dues = optionsOf(vi.dossiers.dues);
const holds = optionsOf(vi.dossiers.holds);
const firstYear = 2020;

/** Who may ask which people hold an office (docs/rights.md). */
const askersOfPeople: readonly Role[] = [
  ...(['receivingClerk', 'appraisalOfficer', 'headOfBoard', 'councilSecretary', 'chairman', 'auditor'] as const),
];

/** What the list is filtered by; the address holds it. */
export function Filters() {
  const [address, setAddress] = useSearchParams();
  const one = (name: NameOfOne & keyof typeof vi.dossiers.filters, options: readonly ChipOption[]) => ({
    label: vi.dossiers.filters[name],
    options,
    value: address.get(inAddress[name]),
    onChange: (value: string | null) => setAddress((now) => withValue(now, inAddress[name], value)),
  });
  const many = (name: NameOfMany, options: readonly ChipOption[]) => ({
    label: vi.dossiers.filters[name],
    options,
    values: chosenIn(address, name),
    onChange: (values: readonly string[]) =>
      setAddress((now) => withValue(now, inAddress[name], values.join(',') || null)),
  });
  return (
    <div className="list-filters" role="group" aria-label={vi.list.filters}>
      <SearchBox
        value={address.get(inAddress.q) ?? ''}
        onFind={(words) => setAddress((now) => withValue(now, inAddress.q, words))}
      />
      <FilterChip {...one('due', dues)} />
      <FilterChipOfMany {...many('custody', custodies)} />
      <Awards chip={many} />
      <Units chip={one} />
      <FilterChip {...one('year', useYears())} />
      <FilterChipOfMany {...many('type', types)} />
      <Officers chip={one} />
      <FilterChip {...one('track', tracks)} />
      <FilterChip {...one('held', holds)} />
      {isFiltered(address) && (
        <Button kind="text" size="small" onClick={() => setAddress(cleared)}>
          {vi.list.clear}
        </Button>
      )}
    </div>
  );
}

type One = (name: 'unit' | 'officer', options: readonly ChipOption[]) => React.ComponentProps<typeof FilterChip>;
type Many = (name: 'award', options: readonly ChipOption[]) => React.ComponentProps<typeof FilterChipOfMany>;

// What a chip chooses from is asked for when it opens, or when it has to say what was chosen.

function Awards({ chip }: { chip: Many }) {
  const [wanted, want] = useState(false);
  const { values } = chip('award', []);
  const { data } = useAwards(wanted || values.length === 1);
  const awards = (data?.awards ?? []).filter(({ ways }) => ways.length > 0);
  const options = awards.map(({ code, name }) => ({ value: code, words: name }));
  return <FilterChipOfMany {...chip('award', options)} onOpen={() => want(true)} />;
}

function Units({ chip }: { chip: One }) {
  const [wanted, want] = useState(false);
  const { data: units = [] } = useUnits(wanted || chip('unit', []).value !== null);
  const options = units.map(({ code, name }) => ({ value: code, words: name }));
  return <FilterChip {...chip('unit', options)} onOpen={() => want(true)} />;
}

function Officers({ chip }: { chip: One }) {
  const { role } = useSignedIn();
  const [wanted, want] = useState(false);
  const may = askersOfPeople.includes(role);
  const { data: people = [] } = useOfficers(may && (wanted || chip('officer', []).value !== null));
  if (!may) return null;
  const named = new Map(people.map(({ person, name }) => [person, name]));
  const options = [...named].map(([value, words]) => ({ value, words }));
  return (
    <FilterChip
      {...chip('officer', [{ value: 'none', words: vi.dossiers.noOfficer }, ...options])}
      onOpen={() => want(true)}
    />
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
