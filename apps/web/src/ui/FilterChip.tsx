import { Popover } from '@base-ui/react/popover';
import { useId, useRef, useState } from 'react';
import { fold } from '../i18n/fold';
import { vi } from '../i18n/vi';
import { Icon } from './Icon';
import './FilterChip.css';

export interface ChipOption {
  value: string;
  words: string;
}

interface FilterChipProps {
  /** "Bước", "Đơn vị". */
  label: string;
  options: readonly ChipOption[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** Asked when it opens, where options must be loaded first. */
  onOpen?: () => void;
}

/** From so many options on there is a field to search in them. */
const searchedFrom = 9;

/** A filter as a chip: says what it filters by, opens its choices, and is taken off by its cross. */
export function FilterChip({ label, options, value, onChange, onOpen }: FilterChipProps) {
  const [open, setOpen] = useState(false);
  const chosen = options.find((option) => option.value === value);
  const opening = (next: boolean) => {
    if (next) onOpen?.();
    setOpen(next);
  };
  return (
    <span className={`filter-chip ${value === null ? '' : 'on'}`}>
      <Popover.Root open={open} onOpenChange={opening}>
        <Popover.Trigger className="filter-chip-open">
          {label}
          {value !== null && <b>: {chosen?.words ?? vi.list.chosen}</b>}
          <Icon name="down" />
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner sideOffset={4} align="start" collisionPadding={8} className="filter-chip-place">
            <Popover.Popup className="filter-chip-choices" aria-label={label}>
              <Choices
                label={label}
                options={options}
                value={value}
                choose={(next) => {
                  onChange(next);
                  setOpen(false);
                }}
              />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
      {value !== null && (
        <button type="button" className="filter-chip-off" onClick={() => onChange(null)}>
          <Icon name="cross" />
          <span className="vh">{vi.list.without(label)}</span>
        </button>
      )}
    </span>
  );
}

interface ChoicesProps extends Pick<FilterChipProps, 'label' | 'options' | 'value'> {
  choose: (value: string | null) => void;
}

function Choices({ label, options, value, choose }: ChoicesProps) {
  const [words, setWords] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const sought = fold(words);
  const found = options.filter((option) => fold(option.words).includes(sought));
  return (
    <>
      {options.length >= searchedFrom && (
        <input
          type="search"
          autoFocus
          value={words}
          aria-label={vi.list.searchIn(label)}
          aria-controls={id}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.key !== 'ArrowDown') return;
            event.preventDefault();
            list.current?.querySelector('button')?.focus();
          }}
        />
      )}
      <ul ref={list} id={id} onKeyDown={moveInList}>
        {found.map((option) => (
          <li key={option.value}>
            <button type="button" aria-pressed={option.value === value} onClick={() => choose(option.value)}>
              {option.words}
              {option.value === value && <Icon name="tick" />}
            </button>
          </li>
        ))}
        {found.length === 0 && <li className="filter-chip-none">{vi.list.noChoice}</li>}
      </ul>
    </>
  );
}

/** Arrows go from choice to choice. */
function moveInList(event: React.KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const next = buttons.indexOf(document.activeElement as HTMLButtonElement) + step;
  buttons[Math.min(Math.max(next, 0), buttons.length - 1)]?.focus();
}
