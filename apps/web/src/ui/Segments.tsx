import { useId } from 'react';
import './Segments.css';

interface SegmentsProps<T extends string> {
  label: string;
  options: readonly { value: T; words: string }[];
  value: T | null;
  onChange: (value: T) => void;
  /** The label stands above, where it is a question of its own. */
  labelled?: boolean;
}

/** One of a few, side by side: radios that look like one control. */
export function Segments<T extends string>({ label, options, value, onChange, labelled }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className={labelled ? '' : 'vh'}>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value} className={option.value === value ? 'on' : undefined}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
