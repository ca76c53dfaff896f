import { answer, api, envelope, type Shape } from './client';
import { ApiProblem } from './problem';

export type ActOnMany = Shape<'BulkActDto'>['act'];
export type SaidOfMany = Shape<'BulkActDto'>['data'];

/** One act on each of these dossiers, or a look at what would become of each. A fault of what is said stands at its field. */
export async function actOnMany(
  act: ActOnMany,
  dossiers: string[],
  data: SaidOfMany,
  { dryRun, ...how }: { key: string; dryRun: boolean },
): Promise<Shape<'ItemsAnswerDto'>> {
  try {
    return await answer(
      api.POST('/api/dossiers/acts', { body: { act, dossiers, data, dryRun }, headers: envelope(how) }),
    );
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const errors = error.body.errors.map((one) => ({ ...one, field: one.field.replace(/^data\./, '') }));
    throw new ApiProblem({ ...error.body, errors });
  }
}
