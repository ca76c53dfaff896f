import type { Notice } from '../../api/notices';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';

const words = vi.notices;
type Kind = keyof typeof words.kinds;
type Duty = keyof typeof vi.terms.duties;

const textOr = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What a notice says, whole. */
export function subjectOf({ kind, facts }: Notice): string {
  if (!(kind in words.kinds)) return words.other;
  const dossiers = Array.isArray(facts['dossiers']) ? facts['dossiers'].map(String) : [];
  return words.kinds[kind as Kind]({
    duty: vi.terms.duties[facts['duty'] as Duty] ?? words.work,
    number: textOr(facts['number']),
    on: textOr(facts['on']),
    dossiers,
    count: typeof facts['count'] === 'number' ? facts['count'] : dossiers.length,
  });
}

/** By when, and for whom it came here. */
export function detailsOf({ facts }: Notice): string {
  const { dueAt, provisional, vacant } = facts;
  const due = typeof dueAt === 'string' ? day(dueAt) : null;
  const post = vi.roles[vacant as keyof typeof vi.roles];
  return [due && (provisional ? words.tentative(due) : words.due(due)), post && words.instead(post)]
    .filter(Boolean)
    .join(' ');
}
