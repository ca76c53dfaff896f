import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { vi } from '../i18n/vi';
import { Icon } from './Icon';
import './PageHead.css';

/** The title of a page: it names the window and takes the focus when the page opens. */
export function PageTitle({ children, name }: { children: ReactNode; name?: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  const words = name ?? (typeof children === 'string' ? children : '');
  useEffect(() => {
    document.title = words ? vi.shell.pageTitle(words) : vi.shell.title;
  }, [words]);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** The way back to the list, and which of it this is. */
export function WayBack({ to, words, children }: { to: string; words: string; children: ReactNode }) {
  return (
    <p className="way-back">
      <Link className="quiet" to={to}>
        {words}
      </Link>
      <Icon name="right" />
      {children}
    </p>
  );
}

/** Title, and what stands at its right. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="page-head">
      <PageTitle>{title}</PageTitle>
      {children}
    </div>
  );
}
