import { CSPProvider } from '@base-ui/react/csp-provider';
import type { ReactNode } from 'react';

/** The API lets no page write style elements into itself: Base UI does without them. */
export const Calm = ({ children }: { children: ReactNode }) => (
  <CSPProvider disableStyleElements>{children}</CSPProvider>
);
