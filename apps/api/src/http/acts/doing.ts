import { dossierActs } from './dossier';
import { packageActs } from './package';

const at = {
  '/api/dossiers/:code': dossierActs,
  '/api/packages/:id': packageActs,
};

const byRoute: ReadonlyMap<string, string> = new Map(
  Object.entries(at).flatMap(([thing, acts]) =>
    Object.values<{ to: string; doing: string }>(acts).map(
      ({ to, doing }) => [`${thing}/${to}`, doing] as [string, string],
    ),
  ),
);

/** What is done at this address, so that a refusal says the same there as where the act was offered. */
export const doingAt = (route: string | undefined): string | undefined => byRoute.get(route ?? '');
