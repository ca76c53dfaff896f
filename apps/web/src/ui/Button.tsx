import type { ComponentProps, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import './Button.css';

interface Look {
  /** One filled button a page; the rest is outlined or a link. */
  kind?: 'primary' | 'outlined' | 'text' | undefined;
  size?: 'small' | 'middle' | 'large' | undefined;
}

const classes = ({ kind = 'outlined', size = 'middle' }: Look, more = '') =>
  ['btn', kind === 'outlined' ? '' : kind, { small: 'small', middle: '', large: 'lg' }[size], more]
    .filter(Boolean)
    .join(' ');

type ButtonProps = Look & ComponentProps<'button'> & { busy?: boolean; children: ReactNode };

/** While busy it keeps its place and the focus, and does nothing. */
export function Button({ kind, size, busy = false, className, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={busy || undefined}
      className={classes({ kind, size }, className)}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    />
  );
}

/** A link that looks like a button. */
export function ButtonLink({ kind, size, className, ...rest }: Look & LinkProps & { className?: string }) {
  return <Link {...rest} className={classes({ kind, size }, className)} />;
}
