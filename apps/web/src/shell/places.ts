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

/** The places of the rail in their order, which never changes. A place stands here once its page is there. */
const places: readonly Place[] = [{ path: paths.inbox, icon: 'inbox', words: vi.shell.inbox }];

export const placesOf = (role: Role): readonly Place[] =>
  places.filter(({ roles }) => roles === undefined || roles.includes(role));
