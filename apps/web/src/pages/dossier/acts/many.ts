import type { ActOnMany, SaidOfMany } from '../../../api/bulk-acts';
import { vi } from '../../../i18n/vi';
import { linesIn } from '../../../ui/form/ItemsField';
import type { BulkWords } from '../../../ui/BulkDialog';

export interface Values {
  officer: string;
  place: string;
  shelf: string;
  missing: string[];
  ground: string;
}
export const nothing: Values = { officer: '', place: '', shelf: '', missing: [''], ground: '' };

/** What is asked once for all of them. */
export const asks: Readonly<Record<ActOnMany, readonly (keyof Values)[]>> = {
  ReceiveDossier: [],
  ReturnDossier: ['missing', 'ground'],
  AssignOfficer: ['officer'],
  OpenDisclosure: ['place'],
  PublishResult: ['place'],
  ArchiveDossier: ['shelf'],
};

export const saidIn = (act: ActOnMany, values: Values): SaidOfMany =>
  Object.fromEntries(asks[act].map((name) => [name, name === 'missing' ? linesIn(values.missing) : values[name]]));

const thenOf: Readonly<Record<ActOnMany, string>> = {
  ReceiveDossier: vi.actForms.receive.then,
  ReturnDossier: vi.actForms.return.then,
  AssignOfficer: vi.actForms.assign.then,
  OpenDisclosure: vi.actForms.openDisclosure.then,
  PublishResult: vi.actForms.publish.then,
  ArchiveDossier: vi.actForms.archive.then,
};

export const wordsOf = (act: ActOnMany, count: number): BulkWords => {
  const { submit, done } = vi.manyActs[act];
  return { title: submit(count), then: thenOf[act], submit, done };
};
