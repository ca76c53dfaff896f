import type { Services } from '../../owing/follow';
import { consultation } from './consultation';
import { disclosure } from './disclosure';
import { hold } from './hold';
import { initiative } from './initiative';
import { partyOpinion } from './party-opinion';
import { supplement } from './supplement';

/** What runs beside a dossier, whoever holds it; where a route wants a track done stands in the rulebook. */
export const tracks: Services = { initiative, consultation, disclosure, partyOpinion, supplement, verifyHold: hold };
