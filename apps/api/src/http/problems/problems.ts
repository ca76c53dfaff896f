import { ofDossiers } from './dossier';
import { ofLaw } from './law';
import { ofOffice } from './office';
import { ofRegistry } from './registry';
import { ofRequests, type Said } from './request';

/** Every code that an answer of the api may carry; docs/problems.md is written from here (`npm run fixtures`). */
export const problems: Readonly<Record<string, Said>> = {
  ...ofRequests,
  ...ofDossiers,
  ...ofOffice,
  ...ofLaw,
  ...ofRegistry,
};

/** What is answered where no code of ours says more than HTTP does. */
export const byStatus: Readonly<Record<number, keyof typeof ofRequests>> = {
  400: 'bad-request',
  401: 'sign-in-first',
  403: 'not-permitted',
  404: 'not-found',
  405: 'method-not-allowed',
  408: 'request-too-slow',
  413: 'body-too-large',
  415: 'media-type-not-supported',
  429: 'too-many-requests',
};
