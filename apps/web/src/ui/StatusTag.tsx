import { Icon, type IconName } from './Icon';
import './StatusTag.css';

/** met: đạt; not-met: chưa đạt; wait: còn chờ; held: tạm giữ; plain: says only what is. */
export type Tone = 'met' | 'not-met' | 'wait' | 'held' | 'plain';

const forms: Readonly<Record<Tone, IconName | null>> = {
  met: 'tick',
  'not-met': 'cross',
  wait: 'dots',
  held: 'held',
  plain: null,
};

/** A status in words; form and colour repeat it. `bare` leaves the ground away, for a line in a list. */
export function StatusTag({ tone, bare, children }: { tone: Tone; bare?: boolean; children: React.ReactNode }) {
  const form = forms[tone];
  return (
    <span className={`status-tag ${tone} ${bare ? 'bare' : ''}`}>
      {form && <Icon name={form} />}
      {children}
    </span>
  );
}
