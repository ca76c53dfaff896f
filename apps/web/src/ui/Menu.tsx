import { Menu as Base } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import './floating.css';

export type MenuItem = { words: string; to: string } | { words: string; act: () => unknown };

/** Acts and ways behind one button. */
export function Menu({
  children,
  items,
  className = 'btn',
}: {
  children: ReactNode;
  items: readonly MenuItem[];
  className?: string;
}) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger className={className}>{children}</Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" className="floating-place">
          <Base.Popup className="floating">
            {items.map((item) =>
              'to' in item ? (
                <Base.LinkItem key={item.words} className="option" render={<Link to={item.to} />} closeOnClick>
                  {item.words}
                </Base.LinkItem>
              ) : (
                <Base.Item key={item.words} className="option" onClick={() => void item.act()}>
                  {item.words}
                </Base.Item>
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
