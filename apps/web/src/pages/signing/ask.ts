import type { Brief, BriefRow } from '../../api/rooms';
import { vi } from '../../i18n/vi';

const words = vi.signing;

export const waitingIn = ({ rows }: Brief): BriefRow[] => rows.filter(({ state }) => state === 'waiting');
export const signableIn = (brief: Brief): BriefRow[] => waitingIn(brief).filter(({ blocked }) => blocked === null);
export const blockedIn = (brief: Brief): BriefRow[] => waitingIn(brief).filter(({ blocked }) => blocked !== null);

/** "11 cá nhân"; where there are several kinds "14 trường hợp". */
export function whomOf(rows: readonly BriefRow[]): string {
  const kinds = new Set(rows.map(({ recipient }) => recipient));
  const [kind] = [...kinds];
  return words.counted(rows.length, kind && kinds.size === 1 ? words.groups[kind] : words.mixed);
}

/** What is asked of who signs, as one sentence. */
export const askOf = (brief: Brief): string =>
  words.ask[brief.step](brief.awardName, brief.year, whomOf(waitingIn(brief)));

export const nameOf = ({ name }: { name: string | null }): string => name ?? vi.dossier.erased;
