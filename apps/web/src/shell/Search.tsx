import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { leastWords, useSearch, type Found } from '../api/search';
import { briefly, day } from '../i18n/format';
import { vi } from '../i18n/vi';
import { paths } from '../paths';
import { useKeys } from '../ui/keys';
import { SearchField, type Hit } from '../ui/SearchField';

const words = vi.search;
const kinds = Object.keys(words.groups) as Found['of'][];
const pauseMs = 200;

interface FoundHit extends Hit {
  to: string;
}

/** One search over all that one may read: `/` goes to it. */
export function Search() {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const asked = usePaused(typed.trim());
  const { data, isFetching } = useSearch(asked);
  useKeys(({ key }) => {
    if (key === '/') field.current?.focus();
    return key === '/';
  });
  const rows = asked.length >= leastWords ? (data?.rows ?? []) : [];
  const groups = kinds
    .map((kind) => ({ label: words.groups[kind], items: rows.filter(({ of }) => of === kind).map(hitOf) }))
    .filter(({ items }) => items.length > 0);
  const go = ({ to }: FoundHit) => {
    setTyped('');
    field.current?.blur();
    void navigate(to);
  };
  return (
    <SearchField
      ref={field}
      label={words.label}
      results={words.results}
      typed={typed}
      type={setTyped}
      groups={groups}
      status={statusOf(typed.trim(), asked, isFetching && !data, rows.length)}
      busy={isFetching}
      letter="/"
      pick={go}
    />
  );
}

const hitOf = (found: Found): FoundHit => ({
  key: `${found.of} ${found.id}`,
  title: found.title || words.groups[found.of],
  detail: detailOf(found),
  to: addressOf[found.of](found.id),
});

const addressOf: Readonly<Record<Found['of'], (id: string) => string>> = {
  dossiers: paths.dossier,
  people: paths.person,
  units: paths.unit,
  decisions: paths.decision,
  sessions: paths.session,
};

/** What tells it from others of its name. */
function detailOf({ of, id, knownAs, awardName, custody, unitName, on }: Found): string {
  const parts = [
    knownAs && words.formerly(knownAs),
    of === 'dossiers' ? id : null,
    awardName,
    custody && vi.terms.custodies[custody],
    unitName,
    on && (of === 'units' ? words.ended(day(on)) : words.on(day(on))),
  ];
  return briefly(parts.filter(Boolean).join(' · '));
}

function statusOf(typed: string, asked: string, first: boolean, count: number): string {
  if (typed.length < leastWords) return words.typing;
  if (first || asked !== typed) return words.searching;
  return count === 0 ? words.none(typed) : words.count(count);
}

/** What was typed once the typing rests, so that one search is one request. */
function usePaused(typed: string): string {
  const [paused, setPaused] = useState(typed);
  useEffect(() => {
    const pause = setTimeout(() => setPaused(typed), pauseMs);
    return () => clearTimeout(pause);
  }, [typed]);
  return paused;
}
