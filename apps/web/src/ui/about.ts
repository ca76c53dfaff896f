import { vi } from '../i18n/vi';
import { paths } from '../paths';

const words = vi.about;

/** The dossier's code, where the stream is of one. */
export const codeIn = (stream: string): string | null =>
  stream.startsWith('dossier/') ? stream.slice('dossier/'.length) : null;

const halves = (stream: string): [string, string] => {
  const slash = stream.indexOf('/');
  return [stream.slice(0, slash), stream.slice(slash + 1)];
};

/** What a stream is, in words: never an id. */
export function aboutOf(stream: string): string {
  const [kind, rest] = halves(stream);
  if (kind === 'calendar' && /^\d{4}$/.test(rest)) return `${words.kinds.calendar} ${rest}`;
  return kind in words.kinds ? words.kinds[kind as keyof typeof words.kinds] : words.kinds.other;
}

/** Where a stream is shown and worked on; some have no page of their own. */
export function placeOf(stream: string): { to: string; words: string } | null {
  const [kind, id] = halves(stream);
  const { open } = words;
  switch (kind) {
    case 'dossier':
      return { to: paths.dossier(id), words: open.dossier };
    case 'decision':
      return { to: paths.decision(id), words: open.decision };
    case 'session':
      return { to: paths.session(id), words: open.session };
    case 'submission':
      return { to: paths.statePackage(id), words: open.submission };
    case 'ceremony':
      return { to: paths.ceremony(id), words: open.ceremony };
    default:
      return null;
  }
}
