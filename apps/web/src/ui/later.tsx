import { createElement, lazy, Suspense, type ComponentType, type ReactNode } from 'react';

/** A part that is loaded beside its page, not before it (`later(() => import('./X').then(({ X }) => X))`); nothing is shown until then. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactNode {
  const Part: ComponentType<P> = lazy(async () => ({ default: await load() }));
  return function Later(props: P) {
    return <Suspense fallback={null}>{createElement(Part, props)}</Suspense>;
  };
}
