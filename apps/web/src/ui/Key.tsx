import type { ReactNode } from 'react';
import './Key.css';

/** Keys, and what they do. */
export const Key = ({ keys, children }: { keys: readonly string[]; children: ReactNode }) => (
  <span className="key">
    {keys.map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}
    {children}
  </span>
);
