import type { Role } from '../api/me';
import { vi } from '../i18n/vi';
import { paths } from '../paths';
import type { IconName } from '../ui/Icon';

export interface Place {
  path: string;
  icon: IconName;
  words: string;
  /** The letter after G that leads here. */
  key?: string;
  /** Whose place it is; without it everybody's. */
  roles?: readonly Role[];
}

/** Whoever reads dossiers: everybody but administrators. */
const readers = (Object.keys(vi.roles) as Role[]).filter((role) => role !== 'administrator');

// Those whom the API permits to read what the place shows (docs/rights.md).
const deciders: readonly Role[] = ['unitHead', 'districtChair', 'communeChair', 'chairman'];
const inSessions: readonly Role[] = [
  ...(['appraisalOfficer', 'headOfBoard', 'councilSecretary'] as const),
  ...(['councilMember', 'teller', 'chairman', 'auditor'] as const),
];
const signers: readonly Role[] = [...deciders, 'headOfBoard'];
const ofDecisions: readonly Role[] = [...deciders, 'headOfBoard', 'appraisalOfficer', 'ceremonyClerk', 'auditor'];
const ofPackages: readonly Role[] = ['appraisalOfficer', 'headOfBoard', 'chairman', 'auditor'];
const ofCeremonies: readonly Role[] = ['ceremonyClerk', 'headOfBoard', 'chairman', 'auditor'];

/** The places of the rail in their order, which never changes. A place stands here once its page is there. */
const places: readonly Place[] = [
  { path: paths.inbox, icon: 'inbox', words: vi.shell.inbox, key: 'V' },
  { path: paths.dossiers, icon: 'file', words: vi.dossiers.title, key: 'H', roles: readers },
  { path: paths.sessions, icon: 'council', words: vi.sessions.title, key: 'P', roles: inSessions },
  { path: paths.signing, icon: 'pen', words: vi.signing.title, key: 'K', roles: signers },
  { path: paths.decisions, icon: 'decision', words: vi.decisions.title, key: 'Q', roles: ofDecisions },
  { path: paths.state, icon: 'send', words: vi.stateLevel.title, key: 'N', roles: ofPackages },
  { path: paths.ceremonies, icon: 'trophy', words: vi.ceremonies.title, key: 'T', roles: ofCeremonies },
  { path: paths.calendar, icon: 'calendar', words: vi.calendar.title, key: 'L' },
  { path: paths.overview, icon: 'chart', words: vi.overview.title, key: 'O', roles: readers },
  { path: paths.registry, icon: 'book', words: vi.registry.title, key: 'D' },
  {
    path: paths.administration,
    icon: 'lock',
    words: vi.administration.title,
    key: 'A',
    roles: ['administrator', 'auditor'],
  },
];

export const placesOf = (role: Role): readonly Place[] =>
  places.filter(({ roles }) => roles === undefined || roles.includes(role));
