import { Link, type To } from 'react-router';
import { number } from '../i18n/format';
import './Tabs.css';

export interface Tab {
  words: string;
  to: To;
  current: boolean;
  count?: number | undefined;
}

/** Tabs are addresses: links, of which one is open. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ words, to, current, count }) => (
        <Link key={words} to={to} aria-current={current ? 'page' : undefined} preventScrollReset>
          {words}
          {count !== undefined && <span className="c"> {number(count)}</span>}
        </Link>
      ))}
    </nav>
  );
}
