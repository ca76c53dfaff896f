import { answer, api, envelope, type Envelope, type Shape } from './client';
import { newKey } from './key';
import type { Role } from './me';

type Asked = Omit<Shape<'NominationDto'>, 'dryRun'>;
export type Item = Shape<'ItemAnswerDto'>;

/** Who signs the submission of a unit (docs/rights.md). */
export const maySubmit = (role: Role): boolean =>
  role === 'unitHead' || role === 'districtChair' || role === 'communeChair';

/** What would become of each dossier of the submission; writes nothing. */
export const trySubmission = (body: Asked) => send({ ...body, dryRun: true }, { key: newKey() });

export const submitDossiers = (body: Asked, how: Envelope & { signal: AbortSignal }) =>
  send({ ...body, dryRun: false }, how);

const send = (body: Shape<'NominationDto'>, how: Envelope & { signal?: AbortSignal }) =>
  answer(
    api.POST('/api/submissions', {
      body,
      headers: envelope(how),
      ...(how.signal ? { signal: how.signal } : {}),
    }),
  );
