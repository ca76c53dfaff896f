import { Menu as Base } from '@base-ui/react/menu';
import { Icon } from './Icon';
import './floating.css';

interface Props {
  label: string;
  /** What is chosen here, for readers. */
  hint: string;
  items: readonly { value: string; words: string }[];
  chosen: readonly string[];
  toggle: (value: string) => void;
}

/** Several of a few, ticked in a menu that stays open. */
export function TickMenu({ label, hint, items, chosen, toggle }: Props) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger className="btn small">
        {label}
        <Icon name="down" />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" className="floating-place">
          <Base.Popup className="floating" aria-label={hint}>
            {items.map(({ value, words }) => (
              <Base.CheckboxItem
                key={value}
                className="option"
                checked={chosen.includes(value)}
                onCheckedChange={() => toggle(value)}
                closeOnClick={false}
              >
                <span className="indicator">
                  <Base.CheckboxItemIndicator>
                    <Icon name="tick" />
                  </Base.CheckboxItemIndicator>
                </span>
                {words}
              </Base.CheckboxItem>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
