import type { Role } from '../api/me';
import { vi } from '../i18n/vi';
import { paths } from '../paths';
import type { IconName } from '../ui/Icon';

export interface Place {
  path: string;
  icon: IconName;
  words: string;
  /** Whose place it is; without it everybody's. */
  roles?: readonly Role[];
}

/** Whoever reads dossiers: everybody but administrators. */
const readers = (Object.keys(vi.roles) as Role[]).filter((role) => role !== 'administrator');

/** The places of the rail in their order, which never changes. A place stands here once its page is there. */
const places: readonly Place[] = [
  { path: paths.inbox, icon: 'inbox', words: vi.shell.inbox },
  { path: paths.dossiers, icon: 'file', words: vi.dossiers.title, roles: readers },
];

export const placesOf = (role: Role): readonly Place[] =>
  places.filter(({ roles }) => roles === undefined || roles.includes(role));
