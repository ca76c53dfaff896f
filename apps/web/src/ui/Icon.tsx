import type { ReactNode } from 'react';

const drawings = {
  inbox: (
    <>
      <path d="M4 13.5 6.5 5h11L20 13.5V19H4z" />
      <path d="M4 13.5h5a3 3 0 0 0 6 0h5" />
    </>
  ),
  file: (
    <>
      <path d="M6 3h8l4 4v14H6z" />
      <path d="M14 3v4h4M9 12h6M9 16h6" />
    </>
  ),
  council: (
    <>
      <circle cx="12" cy="6" r="2.5" />
      <circle cx="5" cy="10" r="2" />
      <circle cx="19" cy="10" r="2" />
      <path d="M7 20v-3a5 5 0 0 1 10 0v3M2.5 19v-2a3 3 0 0 1 3-3M21.5 19v-2a3 3 0 0 0-3-3" />
    </>
  ),
  decision: (
    <>
      <circle cx="12" cy="9" r="6" />
      <path d="m8.5 14-1.5 7 5-2.5 5 2.5-1.5-7" />
      <path d="m9.8 9 1.6 1.6L14.4 7.6" />
    </>
  ),
  trophy: <path d="M7 4h10v6a5 5 0 0 1-10 0zM12 15v4M8 20h8M7 6H4v1a3 3 0 0 0 3 3M17 6h3v1a3 3 0 0 1-3 3" />,
  calendar: (
    <>
      <rect x="4" y="5" width="16" height="15" rx="1" />
      <path d="M4 10h16M8 3v4M16 3v4" />
    </>
  ),
  chart: (
    <>
      <path d="M4 4v16h16" />
      <path d="M8 16v-4M12.5 16V8M17 16v-6" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  book: (
    <>
      <path d="M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3z" />
      <path d="M5 17a3 3 0 0 1 3-3h11M9 8h6" />
    </>
  ),
  help: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.5 9.3a2.6 2.6 0 1 1 3.6 2.4c-.8.4-1.1.9-1.1 1.8M12 16.8v.2" />
    </>
  ),
  search: (
    <>
      <circle cx="11" cy="11" r="6.5" />
      <path d="m16 16 4.5 4.5" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="8" r="3.5" />
      <path d="M5 20a7 7 0 0 1 14 0" />
    </>
  ),
  down: <path d="m6 9.5 6 6 6-6" />,
  up: <path d="m6 14.5 6-6 6 6" />,
  left: <path d="m14.5 6-6 6 6 6" />,
  right: <path d="m9.5 6 6 6-6 6" />,
  tick: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  cross: <path d="M6.5 6.5l11 11M17.5 6.5l-11 11" />,
  dots: <path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth="3" />,
  lock: (
    <>
      <rect x="5" y="11" width="14" height="9.5" rx="1" />
      <path d="M8 11V8a4 4 0 0 1 8 0v3M12 15v2" />
    </>
  ),
  hourglass: <path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 8 5.5 8 8.5s-8 3.5-8 8.5M16 3.5c0 5-8 5.5-8 8.5s8 3.5 8 8.5" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l3.2 2" />
    </>
  ),
  alarm: (
    <>
      <path d="M8 2.8h8l5.2 5.2v8L16 21.2H8L2.8 16V8z" fill="currentColor" />
      <path d="M12 7.5v5.5M12 16.3v.2" stroke="var(--color-bg-container)" strokeWidth="2.2" />
    </>
  ),
  held: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.8 8.5v7M14.2 8.5v7" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.5M12 7.6v.2" />
    </>
  ),
  print: (
    <>
      <path d="M7 8V3.5h10V8M7 17H4V8h16v9h-3" />
      <path d="M7 14h10v6.5H7z" />
    </>
  ),
  download: <path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14" />,
  shield: (
    <>
      <path d="M12 3 5 6v5.5c0 4.5 3 7.7 7 9.5 4-1.8 7-5 7-9.5V6z" />
      <path d="m9 11.8 2.2 2.2 4-4.2" />
    </>
  ),
  pen: (
    <>
      <path d="M4 20l1-4.5L16.5 4 20 7.5 8.5 19z" />
      <path d="m14 6.5 3.5 3.5M12 20h8" />
    </>
  ),
  send: (
    <>
      <path d="M4 20h16M6 20v-9h12v9M4 11l8-6 8 6" />
      <path d="M10 20v-5h4v5" />
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  keys: <path d="M3 7h18v10H3zM7 10.5h.01M11 10.5h.01M15 10.5h.01M8 14h8" />,
  bell: <path d="M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 21h4" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

/** A drawn icon; always beside the word that says what it means. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg className={`i ${className}`} viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
