import type { paths } from './contract';

type Under = '/api/dossiers/{code}/';
type DossierPath = keyof paths & `${Under}${string}`;
type Post<P extends DossierPath> = paths[P] extends { post: infer Operation } ? Operation : never;

/** Every act on one dossier that the API has, by the end of its address: a new one of the API is a new one here. */
export type DossierAct = {
  [P in DossierPath]: [NonNullable<Post<P>>] extends [never] ? never : P extends `${Under}${infer End}` ? End : never;
}[DossierPath];

type Body<Operation> = Operation extends { requestBody: { content: { 'application/json': infer B } } }
  ? B
  : Record<never, never>;

/** What the API wants to be sent for an act. */
export type ActBody<A extends DossierAct> = Body<NonNullable<Post<`${Under}${A}`>>>;
