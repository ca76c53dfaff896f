import type { DossierAnswer } from '../../../api/dossiers';
import { vi } from '../../../i18n/vi';

export type ActName = keyof typeof vi.acts.names;
type Possible = DossierAnswer['acts'][number];

/** An act that this page has a form for. */
export interface Standing {
  act: ActName;
  name: string;
  given: Possible;
}

const hasForm = (act: string): act is ActName => act in vi.acts.names;

const named = (given: Possible): Standing[] =>
  hasForm(given.act) ? [{ act: given.act, name: vi.acts.names[given.act], given }] : [];

export const actsOf = ({ acts }: DossierAnswer): Standing[] => acts.flatMap(named);

/** Mine now, by my own position or by a delegation. */
export const doable = ({ given }: Standing): boolean => given.state === 'now' || given.onBehalfOf.length > 0;
