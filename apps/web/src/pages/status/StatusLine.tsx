export type Tone = 'success' | 'warning' | 'error' | 'info';

const shapes: Record<Tone, string> = {
  success: 'M6 12.5l4 4 8-9',
  warning: 'M12 7v6M12 16.5v.5',
  error: 'M8 8l8 8M16 8l-8 8',
  info: 'M8 12h.5M12 12h.5M16 12h.5',
};

/** A status in words; form and colour only repeat them. */
export function StatusLine({ tone, words, next }: { tone: Tone; words: string; next?: string }) {
  return (
    <section className={`status ${tone}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="10" />
        <path d={shapes[tone]} />
      </svg>
      <div>
        <h2>{words}</h2>
        {next && <p>{next}</p>}
      </div>
    </section>
  );
}
