import type { ReactNode } from 'react';
import { vi } from '../i18n/vi';
import { Icon } from './Icon';
import './StaleNotice.css';

interface StaleNoticeProps {
  /** Who changed what, when; the typed text is kept. */
  words: string;
  /** What is offered: see the difference, load anew. */
  act?: ReactNode;
}

/** Somebody changed what is shown. Announced politely, and never takes the focus from a field. */
export function StaleNotice({ words, act }: StaleNoticeProps) {
  return (
    <div className="stale-notice" role="status">
      <Icon name="info" />
      <span>{words}</span>
      {act}
    </div>
  );
}

/** One field that two people changed. */
interface Clash {
  field: string;
  label: string;
  mine: string;
  theirs: string;
}

interface ClashesProps {
  /** "Trần Quang Vinh đã lưu phần này lúc 09:42." */
  words: string;
  clashes: readonly Clash[];
  chosen: Readonly<Record<string, 'mine' | 'theirs'>>;
  choose: (field: string, side: 'mine' | 'theirs') => void;
}

/** The two texts side by side, field by field; what was typed is chosen until one says otherwise. */
export function Clashes({ words, clashes, chosen, choose }: ClashesProps) {
  return (
    <section className="clashes" aria-label={vi.stale.clash}>
      <p role="status">
        {words} {vi.stale.choose}
      </p>
      {clashes.map(({ field, label, mine, theirs }) => (
        <fieldset key={field}>
          <legend>{label}</legend>
          {[['mine', mine] as const, ['theirs', theirs] as const].map(([side, text]) => (
            <label key={side}>
              <b>
                <input
                  type="radio"
                  name={`clash-${field}`}
                  checked={(chosen[field] ?? 'mine') === side}
                  onChange={() => choose(field, side)}
                />
                {vi.stale[side]}
              </b>
              <span>{text || vi.stale.empty}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
