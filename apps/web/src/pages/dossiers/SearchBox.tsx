import { useEffect, useState } from 'react';
import { vi } from '../../i18n/vi';
import { Icon } from '../../ui/Icon';

/** Words of a name or a code. Sent by Enter, so that Telex may finish its letters first. */
export function SearchBox({ value, onFind }: { value: string; onFind: (words: string | null) => void }) {
  const [words, setWords] = useState(value);
  useEffect(() => {
    setWords(value);
  }, [value]);
  return (
    <form
      role="search"
      aria-label={vi.dossiers.search}
      className="list-search"
      onSubmit={(event) => {
        event.preventDefault();
        onFind(words.trim() || null);
      }}
    >
      <Icon name="search" />
      <input
        type="search"
        value={words}
        aria-label={vi.dossiers.search}
        placeholder={vi.dossiers.search}
        onChange={(event) => {
          setWords(event.target.value);
          if (event.target.value === '') onFind(null);
        }}
      />
      <button type="submit">{vi.dossiers.find}</button>
    </form>
  );
}
