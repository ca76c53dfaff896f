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

interface AnyChipProps {
  /** "Bước", "Đơn vị". */
  label: string;
  options: readonly ChipOption[];
  /** Asked when it opens, where options must be loaded first. */
  onOpen?: () => void;
}

interface FilterChipProps extends AnyChipProps {
  value: string | null;
  onChange: (value: string | null) => void;
}

interface ManyChipProps extends AnyChipProps {
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}

/** From so many options on there is a field to search in them. */
const searchedFrom = 9;

/** A filter as a chip: says what it filters by, opens its choices, and is taken off by its cross. */
export function FilterChip({ value, onChange, ...chip }: FilterChipProps) {
  return (
    <Chip
      {...chip}
      values={value === null ? [] : [value]}
      take={(chosen, close) => {
        onChange(chosen);
        close();
      }}
      clear={() => onChange(null)}
    />
  );
}

/** The same for several at once: it stays open while they are chosen. */
export function FilterChipOfMany({ values, onChange, ...chip }: ManyChipProps) {
  const take = (chosen: string) =>
    onChange(values.includes(chosen) ? values.filter((value) => value !== chosen) : [...values, chosen]);
  return <Chip {...chip} values={values} take={take} clear={() => onChange([])} />;
}

interface ChipProps extends AnyChipProps {
  values: readonly string[];
  take: (value: string, close: () => void) => void;
  clear: () => void;
}

function Chip({ label, options, values, take, clear, onOpen }: ChipProps) {
  const [open, setOpen] = useState(false);
  const on = values.length > 0;
  const opening = (next: boolean) => {
    if (next) onOpen?.();
    setOpen(next);
  };
  return (
    <span className={`filter-chip ${on ? 'on' : ''}`}>
      <Popover.Root open={open} onOpenChange={opening}>
        <Popover.Trigger className="filter-chip-open">
          {label}
          {on && <b>: {chosenWords(options, values)}</b>}
          <Icon name="down" />
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner sideOffset={4} align="start" collisionPadding={8} className="filter-chip-place">
            <Popover.Popup className="filter-chip-choices" aria-label={label}>
              <Choices
                label={label}
                options={options}
                values={values}
                choose={(value) => take(value, () => setOpen(false))}
              />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
      {on && (
        <button type="button" className="filter-chip-off" onClick={clear}>
          <Icon name="cross" />
          <span className="vh">{vi.list.without(label)}</span>
        </button>
      )}
    </span>
  );
}

/** The one that is chosen by its name, several by their number. */
function chosenWords(options: readonly ChipOption[], values: readonly string[]): string {
  if (values.length > 1) return vi.list.severalChosen(values.length);
  return options.find(({ value }) => value === values[0])?.words ?? vi.list.chosen;
}

interface ChoicesProps extends Pick<ChipProps, 'label' | 'options' | 'values'> {
  choose: (value: string) => void;
}

function Choices({ label, options, values, choose }: ChoicesProps) {
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
            <button type="button" aria-pressed={values.includes(option.value)} onClick={() => choose(option.value)}>
              {option.words}
              {values.includes(option.value) && <Icon name="tick" />}
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
