import { useState, type Ref } from 'react';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Icon } from './Icon';
import './floating.css';
import './SearchField.css';

export interface Hit {
  key: string;
  title: string;
  /** What tells it from others of its name. */
  detail: string;
}

export interface Hits<H extends Hit> {
  label: string;
  items: readonly H[];
}

interface Props<H extends Hit> {
  label: string;
  /** What its results are called, for readers. */
  results: string;
  typed: string;
  type: (words: string) => void;
  groups: readonly Hits<H>[];
  /** How many were found, or why none. */
  status: string;
  busy: boolean;
  /** The key that leads here. */
  letter: string;
  pick: (hit: H) => void;
  ref: Ref<HTMLInputElement>;
}

/** A field that shows what it finds below itself, by groups: arrows choose, Enter opens, Esc closes. */
export function SearchField<H extends Hit>({ typed, type, groups, pick, ...props }: Props<H>) {
  const [open, setOpen] = useState(false);
  const { label, results, status, busy, letter, ref } = props;
  const taken = (hit: H) => {
    setOpen(false);
    pick(hit);
  };
  return (
    <Autocomplete.Root
      items={groups.map((group) => ({ ...group, items: [...group.items] }))}
      value={typed}
      onValueChange={(words, { reason }) => reason !== 'item-press' && type(words)}
      open={open && typed.trim() !== ''}
      onOpenChange={setOpen}
      filter={null}
      mode="none"
      autoHighlight
      itemToStringValue={({ title }: H) => title}
    >
      <div className="top-search" role="search" aria-label={label}>
        <Icon name="search" />
        <Autocomplete.Input ref={ref} aria-label={label} placeholder={label} maxLength={200} />
        <kbd aria-hidden="true">{letter}</kbd>
      </div>
      <Autocomplete.Portal>
        <Autocomplete.Positioner sideOffset={6} align="start" className="floating-place">
          <Autocomplete.Popup className="floating search-results" aria-label={results} aria-busy={busy}>
            <Autocomplete.Status className="search-status">{status}</Autocomplete.Status>
            <Autocomplete.List>
              {(group: Hits<H>) => (
                <Autocomplete.Group key={group.label} items={group.items}>
                  <Autocomplete.GroupLabel className="search-group">{group.label}</Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(hit: H) => <Row key={hit.key} hit={hit} take={taken} />}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}

function Row<H extends Hit>({ hit, take }: { hit: H; take: (hit: H) => void }) {
  return (
    <Autocomplete.Item value={hit} className="option search-found" onClick={() => take(hit)}>
      <span className="b">{hit.title}</span>
      <span className="sec sm">{hit.detail}</span>
    </Autocomplete.Item>
  );
}
