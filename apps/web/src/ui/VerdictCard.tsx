import type { ReactNode } from 'react';
import { vi } from '../i18n/vi';
import { GroundLink, type Ground } from './GroundLink';
import { Icon, type IconName } from './Icon';
import { StatusTag, type Tone } from './StatusTag';
import './VerdictCard.css';

export type Standing = 'met' | 'notMet' | 'unknown' | 'unconfirmed';

/** A condition of the law, or a group of them, as the machine judged it. */
export interface Condition {
  key: string;
  says: string;
  standing: Standing;
  mode: 'is' | 'all' | 'any' | 'none';
  parts: readonly Condition[];
  basis: Ground;
  /** Ids of the facts that it rests on, and what is missing. */
  used: readonly string[];
  missing?: readonly Lacking[];
  metFrom?: string | undefined;
}

export interface Lacking {
  kind: string;
  about?: string;
  year?: number;
}

/** What was found, as a table; a missing fact is a row of its own. */
export interface FactTable {
  caption: string;
  head: readonly string[];
  rows: readonly { cells: readonly string[]; missing?: boolean; declared?: boolean }[];
}

const toneOf: Readonly<Record<Standing, Tone>> = {
  met: 'met',
  notMet: 'not-met',
  unknown: 'wait',
  unconfirmed: 'wait',
};
const icons: Readonly<Record<Standing, IconName>> = {
  met: 'tick',
  notMet: 'cross',
  unknown: 'dots',
  unconfirmed: 'eye',
};

interface VerdictCardProps {
  condition: Condition;
  /** The machine's sentences: what is missing, what contradicts, from when time alone will have met it. */
  notes?: readonly string[];
  facts?: (condition: Condition) => FactTable | undefined;
  /** How it can be mended, and the button that does it. */
  mend?: ReactNode;
  /** What the officer found, where that stands apart from the machine's. */
  officer?: ReactNode;
  /** It warns and stops nothing. */
  warning?: boolean;
}

/** Why a condition is met or not: what is asked, what was found, what is missing, on what ground, how to mend it. */
export function VerdictCard(props: VerdictCardProps) {
  const { condition, warning } = props;
  if (condition.standing === 'met' && !warning) return <MetCard {...props} />;
  const tone = warning ? 'warning' : toneOf[condition.standing];
  const title = warning ? vi.verdict.warning : vi.verdict.why[condition.standing];
  return (
    <section className={`verdict-card ${tone}`} aria-label={`${title}: ${condition.says}`}>
      <h3>
        <Icon name={warning ? 'info' : icons[condition.standing]} />
        {title}
      </h3>
      <Inside {...props} />
    </section>
  );
}

/** Met: one line, the rest folded. */
function MetCard(props: VerdictCardProps) {
  return (
    <details className="verdict-card met">
      <summary>
        <Icon name="tick" />
        <span>{props.condition.says}</span>
        <b>{vi.verdict.standings.met}</b>
      </summary>
      <Inside {...props} />
    </details>
  );
}

function Inside({ condition, notes = [], facts, mend, officer }: VerdictCardProps) {
  return (
    <div className="verdict-inside">
      {condition.standing !== 'met' && <p className="verdict-asked">{condition.says}</p>}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <ConditionTree condition={condition} facts={facts} />
      <p className="verdict-ground">
        <GroundLink ground={condition.basis} />
      </p>
      {officer && <div className="verdict-officer">{officer}</div>}
      {mend && <div className="verdict-mend">{mend}</div>}
    </div>
  );
}

/** What a condition rests on: its facts, or the tree of its parts with the facts of each. */
export function ConditionTree({ condition, facts }: Pick<VerdictCardProps, 'condition' | 'facts'>) {
  if (condition.parts.length > 0) return <Parts condition={condition} facts={facts} />;
  return <Facts table={facts?.(condition)} />;
}

/** The tree of a condition: all of, one of, none of. */
function Parts({ condition, facts }: Pick<VerdictCardProps, 'condition' | 'facts'>) {
  return (
    <div className="verdict-parts">
      {condition.mode !== 'is' && <p>{vi.verdict.modes[condition.mode]}</p>}
      <ul>
        {condition.parts.map((part, n) => (
          <li key={`${part.key}-${n}`}>
            <div>
              <span>{part.says}</span>
              <StatusTag tone={toneOf[part.standing]} bare>
                {vi.verdict.standings[part.standing]}
              </StatusTag>
            </div>
            {part.parts.length > 0 ? <Parts condition={part} facts={facts} /> : <LeafFacts part={part} facts={facts} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a met part rests on is folded; what stands in the way is not. */
function LeafFacts({ part, facts }: { part: Condition; facts: VerdictCardProps['facts'] }) {
  const table = facts?.(part);
  if (part.standing !== 'met' || !table || table.rows.length === 0) return <Facts table={table} />;
  return (
    <details className="verdict-leaf">
      <summary>{vi.verdict.facts}</summary>
      <Facts table={table} />
    </details>
  );
}

function Facts({ table }: { table: FactTable | undefined }) {
  if (!table || table.rows.length === 0) return null;
  const { caption, head, rows } = table;
  return (
    <div className="verdict-facts">
      <table>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, missing, declared }, row) => (
            <tr key={row} className={missing ? 'missing' : undefined}>
              {cells.map((cell, n) => (
                <td key={n}>
                  {cell}
                  {declared && n === cells.length - 1 && (
                    <span className="verdict-declared">{vi.verdict.declared}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
