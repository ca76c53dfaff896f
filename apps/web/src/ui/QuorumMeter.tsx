import './QuorumMeter.css';

interface QuorumMeterProps {
  /** Cells of the meter: one per member. */
  of: number;
  /** How many of them are filled. */
  filled: number;
  /** How many of the filled stand aside. */
  aside?: number;
  /** From how many on it is enough. */
  needed: number;
  /** "18/19, đủ điều kiện họp." */
  words: string;
  /** The rule in words, after it. */
  rule: string;
}

/** One cell per member and a golden gate at the number needed; the words say the same. */
export function QuorumMeter({ of, filled, aside = 0, needed, words, rule }: QuorumMeterProps) {
  const enough = filled >= needed;
  return (
    <div className="quorum-meter">
      <p>
        <b className={enough ? 'met' : 'not-met'}>{words}</b> <span className="sec">{rule}</span>
      </p>
      <div className="cells" aria-hidden="true">
        {Array.from({ length: of }, (_, n) => (
          <i key={n} className={[cellOf(n, filled, aside), n === needed ? 'gate' : ''].join(' ')} />
        ))}
      </div>
    </div>
  );
}

function cellOf(n: number, filled: number, aside: number): string {
  if (n >= filled) return '';
  return n >= filled - aside ? 'aside' : 'full';
}
