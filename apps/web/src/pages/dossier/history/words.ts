import type { HistoryEvent } from '../../../api/dossiers';
import { nameOf, type Names } from '../../../api/names';
import { day } from '../../../i18n/format';
import { vi } from '../../../i18n/vi';

type Data = Readonly<Record<string, unknown>>;
const { values } = vi.events;

/** The words of one event with its values put in. */
export function wordsOfEvent({ type, data }: Pick<HistoryEvent, 'type' | 'data'>, names: Names): string {
  const said = vi.events.said[type as keyof typeof vi.events.said] as string | undefined;
  return (said ?? values.unknown).replace(/\{(\w+)\}/g, (_, key: string) => valueOf(key, data, names));
}

function valueOf(key: string, data: Data, names: Names): string {
  const value = data[key];
  switch (key) {
    case 'officer':
      return nameOf(names, 'people', value) ?? values.somebody;
    case 'body':
      return nameOf(names, 'bodies', value) ?? values.someBody;
    case 'favourable':
      return value === true ? values.favourable.true : values.favourable.false;
    case 'outcome':
      return values.outcome[value as keyof typeof values.outcome] ?? '';
    case 'receivedBy':
      return values.receivedBy[value as keyof typeof values.receivedBy] ?? '';
    case 'track':
      return vi.terms.tracks[value as keyof typeof vi.terms.tracks] ?? '';
    case 'items':
      return String(Array.isArray(value) ? value.length : 0);
    case 'obligation':
      return armed(value);
    case 'kind':
      return lower(dutyName(data['id']));
    default:
      return plain(value);
  }
}

/** A new duty with its date; a duty's id begins with its kind: `receive@2`. */
function armed(value: unknown): string {
  const { id, dueAt } = (value ?? {}) as { id?: string; dueAt?: string };
  return id && dueAt ? values.due(lower(dutyName(id)), day(dueAt)) : '';
}

/** Inside a sentence; names in it keep their capitals. */
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function dutyName(id: unknown): string {
  const kind = /^[A-Za-z]+/.exec(String(id ?? ''))?.[0] ?? '';
  return vi.terms.duties[kind as keyof typeof vi.terms.duties] ?? values.unknown;
}

const plain = (value: unknown): string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : String(value ?? '');

/** What was typed freely, under its name; an erased text says so. */
export function textsOf({ data }: Pick<HistoryEvent, 'data'>): { name: string; texts: string[] }[] {
  return Object.entries(vi.events.texts).flatMap(([key, name]) => {
    const texts = [data[key] ?? []].flat().map(typed);
    return texts.length > 0 ? [{ name, texts }] : [];
  });
}

function typed(value: unknown): string {
  if (typeof value === 'string') return value;
  const { text } = (value ?? {}) as { text?: string | null };
  return text ?? values.erased;
}
