import type { ReactNode } from 'react';
import { Combobox as Base } from '@base-ui/react/combobox';
import { vi } from '../i18n/vi';
import { Icon } from './Icon';
import type { Option } from './Select';
import './floating.css';

interface Props<O extends Option> {
  /** What is chosen here, for readers. */
  label: string;
  /** While true nothing found is no answer yet; undefined where nothing is asked for. */
  searching?: boolean;
  children: (option: O) => ReactNode;
}

/** The sheet of a combobox: the search on top, what it leaves below, the chosen one ticked. */
export function ComboboxPopup<O extends Option>({ label, searching, children }: Props<O>) {
  return (
    <Base.Portal>
      <Base.Positioner sideOffset={4} align="start" className="floating-place">
        <Base.Popup className="floating wide" aria-label={label}>
          <div className="search">
            <Base.Input className="control" aria-label={vi.form.searchIn(label)} placeholder={vi.form.search} />
          </div>
          {searching !== undefined && (
            <Base.Status className="none">{searching ? vi.shell.loading : undefined}</Base.Status>
          )}
          <Base.Empty className="none">{searching ? undefined : vi.form.nothingFound}</Base.Empty>
          <Base.List>
            {(option: O) => (
              <Base.Item key={option.value} value={option} className="option">
                <span className="indicator">
                  <Base.ItemIndicator>
                    <Icon name="tick" />
                  </Base.ItemIndicator>
                </span>
                {children(option)}
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
