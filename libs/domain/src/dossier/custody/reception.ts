import { legalDayOf } from '../../calendar/working-days';
import type { Role } from '../../kernel/decider';
import { refuseUnless } from '../../kernel/domain-error';
import { meet } from '../../kernel/obligations';
import type { PaperRule } from '../../rulebook/catalogue';
import { questionOf } from '../../rulebook/heirs';
import type { Route } from '../../rulebook/route';
import { act, type Context } from '../act';
import {
  armClock,
  dayToPin,
  deciderNow,
  deciders,
  needGround,
  needItems,
  refuseIncompatible,
  routeAtReception,
  waiveDuties,
} from '../context';
import { missingPapers } from '../papers';
import type { LiveDossier } from '../state';

export const receptionActs = {
  /** Tiếp nhận hồ sơ đủ: pins criteria, parts and route of this day, or of the text under which it was submitted. */
  ReceiveDossier: act('ReceiveDossier', {
    roles: ['receivingClerk'],
    custody: ['reception'],
    guard: (dossier, context) => {
      refuseIncompatible(dossier, 'receive', context);
      const missing = missingAtReception(dossier, context).filter(proved);
      refuseUnless(missing.length === 0, 'papers-missing', { missing });
    },
    run: (data, dossier, context) => {
      const { titleDecidedOn, ground, education, sector } = data;
      const title = titleDecidedOn === undefined ? {} : { titleDecidedOn };
      refuseUnless(!titleDecidedOn || titleDecidedOn <= legalDayOf(context.at), 'title-decision-in-the-future', title);
      const route = routeAtReception(dossier, context);
      refuseUnless(sector === undefined || consulted(route), 'consultation-not-asked');
      refuseUnlessSectorSaid(dossier, context, data);
      const missing = missingAtReception(dossier, context);
      refuseUnless(missing.length === 0 || (ground ?? '').trim().length >= 10, 'papers-need-ground', { missing });
      return [
        {
          type: 'DossierReceived',
          data: {
            route,
            lawHash: context.law.hash,
            pinnedOn: dayToPin(dossier, context),
            ...title,
            ...(ground === undefined ? {} : { ground }),
            ...(education ? { education } : {}),
            ...(sector === undefined ? {} : { sector }),
            by: context.by.person,
          },
        },
        ...meet(dossier.owed, ['receive']),
        ...armClock(dossier, route, 'appraise', context),
        ...armClock(dossier, route, 'assign', context),
        ...armClock(dossier, route, 'submitUpward', context),
        ...armClock(dossier, route, 'reachMinistry', context, { ...title, education }),
      ];
    },
  }),

  /** Trả hồ sơ về đơn vị, nêu rõ còn thiếu gì. */
  ReturnDossier: act('ReturnDossier', {
    roles: ['receivingClerk', 'appraisalOfficer', 'headOfBoard', ...deciders],
    custody: ['reception', 'appraisal', 'decider'],
    guard: (dossier, context) => {
      const roles = returnedBy(dossier, context);
      refuseUnless(roles.includes(context.by.role), 'role-may-not', { roles });
    },
    run: (data, dossier, { by }) => {
      needGround(data.ground);
      needItems(data.missing, 'return-needs-items');
      return [
        { type: 'DossierReturned', data: { ...data, from: dossier.custody, by: by.person } },
        ...waiveDuties(dossier, 'returned'),
      ];
    },
  }),
};

/** Whether the candidate is a body of the province or heads one only an officer can say: by the ministry, or by why there is none. */
function refuseUnlessSectorSaid(
  dossier: LiveDossier,
  context: Context,
  { sector, ground = '' }: { sector?: string; ground?: string },
): void {
  if (dossier.candidate.kind === 'household') return;
  const question = questionOf(context.law, dossier, dayToPin(dossier, context));
  const basis = consulted(routeAtReception(dossier, context)) ? context.law.sectorAsked(question) : null;
  const needed = basis?.confidence === 'SOURCED';
  refuseUnless(!needed || sector !== undefined || ground.trim().length >= 10, 'sector-not-named', { basis });
}

/** By the law that complete reception would pin. */
function missingAtReception(dossier: LiveDossier, context: Context): PaperRule[] {
  return missingPapers(context.law, dossier, routeAtReception(dossier, context), dayToPin(dossier, context));
}

const consulted = ({ tracks }: Route) => tracks.some(({ kind }) => kind === 'consultation');

/** What no proved rule asks for refuses nobody. */
const proved = ({ basis }: PaperRule) => basis.confidence === 'SOURCED';

/** Who holds the dossier returns it; the head of the board, who answers for it on its way, may at every step. */
function returnedBy(dossier: LiveDossier, context: Context): readonly Role[] {
  if (dossier.custody === 'reception') return ['receivingClerk', 'headOfBoard'];
  if (dossier.custody === 'appraisal') return ['appraisalOfficer', 'headOfBoard'];
  return dossier.custody === 'decider' ? [deciderNow(dossier.route, context), 'headOfBoard'] : [];
}
