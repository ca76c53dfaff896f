import { legalDayOf } from '../../calendar/working-days';
import { refuseUnless } from '../../kernel/domain-error';
import { signedBy } from '../../kernel/mandate';
import { meet } from '../../kernel/obligations';
import type { Authority } from '../../rulebook/awards';
import type { Route } from '../../rulebook/route';
import { act, type Context } from '../act';
import {
  armClock,
  deciderNow,
  deciders,
  needGround,
  refuseIncompatible,
  refuseUnderHold,
  refuseUnlessGateOpen,
  usingExceptions,
  waiveDuties,
} from '../context';
import type { DossierFact } from '../facts';
import { heirOf } from '../../rulebook/heirs';
import type { DossierOrderOf } from '../orders';
import type { LiveDossier, Received } from '../state';

type Decidable = Received<'decider'>;

function guardDecider(dossier: Decidable, context: Context): void {
  refuseUnlessDecider(dossier.route, context);
  refuseIncompatible(dossier, 'decide', context);
  refuseUnderHold(dossier);
}

function refuseUnlessDecider(route: Route, context: Context): void {
  const decider = deciderNow(route, context);
  refuseUnless(context.by.role === decider, 'not-the-decider', { decider });
}

/** Whose decisions the province only records. */
const stateAuthorities: readonly Authority[] = ['government', 'primeMinister', 'president'];

export const deciderActs = {
  /** Quyết định khen thưởng của người có thẩm quyền trong tỉnh. */
  DecideDossier: act('DecideDossier', {
    roles: deciders,
    custody: ['decider'],
    guard: (dossier, context) => {
      guardDecider(dossier, context);
      refuseUnless(dossier.route.level !== 'state', 'state-decides', { level: 'state' });
    },
    run: ({ exceptionGround, ...data }, dossier, context) => {
      refuseUnless(data.award === dossier.award, 'award-differs', { proposed: dossier.award });
      return [
        ...usingExceptions(dossier, 'decide', context, exceptionGround),
        // That it is published is owed once, by the decision.
        decided(data, dossier, context),
        ...meet(dossier.owed, ['decide']),
      ];
    },
  }),

  /** Chủ tịch UBND tỉnh trình Thủ tướng (qua Bộ Nội vụ). */
  SubmitUpward: act('SubmitUpward', {
    roles: ['chairman'],
    custody: ['decider'],
    guard: (dossier, context) => {
      guardDecider(dossier, context);
      const { route } = dossier;
      refuseUnless(route.level === 'state', 'decided-here', { level: route.level });
      refuseUnlessGateOpen(dossier, 'state');
    },
    run: (data, dossier, { by }) => [
      { type: 'SubmittedUpward', data: { ...data, ...signedBy(by) } },
      ...meet(dossier.owed, ['decide', 'submitUpward', 'resubmit']),
    ],
  }),

  /** Không khen: trả lời đơn vị bằng văn bản. */
  RefuseDossier: act('RefuseDossier', {
    roles: deciders,
    custody: ['decider'],
    guard: (dossier, context) => {
      refuseUnlessDecider(dossier.route, context);
      refuseIncompatible(dossier, 'decide', context);
    },
    run: ({ exceptionGround, ...data }, dossier, context) => {
      needGround(data.ground);
      return [
        ...usingExceptions(dossier, 'decide', context, exceptionGround),
        { type: 'DossierRefused', data: { ...data, by: context.by.person } },
        ...waiveDuties(dossier, 'refused'),
        ...armClock(dossier, dossier.route, 'answerNominee', context),
      ];
    },
  }),

  /** Hủy bỏ quyết định khen thưởng: whoever decided cancels (Luật 06/2022/QH15 Điều 93 khoản 2, khoản 8). */
  CancelAward: act('CancelAward', {
    roles: deciders,
    custody: ['result', 'ceremony', 'archive', 'closed'],
    guard: (dossier, { law, by, at }) => {
      const authority = heirOf(law, decisionInForce(dossier).authority, legalDayOf(at));
      refuseUnless(authority === by.role, 'not-the-decider', { decider: authority });
    },
    run: cancel,
  }),

  /** Thủ tướng hoặc Chủ tịch nước đã hủy bỏ quyết định: the province records the paper (NĐ 152/2025 Điều 56). */
  RecordStateCancellation: act('RecordStateCancellation', {
    roles: ['headOfBoard'],
    custody: ['result', 'ceremony', 'archive', 'closed'],
    guard: (dossier) => {
      const { authority } = decisionInForce(dossier);
      refuseUnless(stateAuthorities.includes(authority), 'decided-here', { authority });
    },
    run: cancel,
  }),

  /** Thu hồi xong hiện vật và tiền thưởng; owed by the decision, of before by the dossier. */
  ReturnObjects: act('ReturnObjects', {
    roles: ['headOfBoard', 'ceremonyClerk'],
    custody: ['closed'],
    guard: (dossier) =>
      refuseUnless(
        dossier.outcome === 'cancelled' && dossier.handedOver && !dossier.objectsReturned,
        'nothing-to-return',
      ),
    run: (data, dossier, { by }) => [
      { type: 'ObjectsReturned', data: { ...data, by: by.person } },
      ...meet(dossier.owed, ['returnObjects']),
    ],
  }),
};

/** The decision as the dossier keeps it; the bonus follows the day of issue (NĐ 152/2025 Điều 49). */
export function decided(
  data: DossierOrderOf<'DecideDossier'>['data'],
  dossier: LiveDossier,
  { law, by, at }: Context,
): DossierFact {
  refuseUnless(data.on <= legalDayOf(at), 'decision-in-the-future', { on: data.on });
  const bonus = law.bonusFor(data.award, dossier.candidate.kind, data.on);
  const keepsake = bonus && law.keepsakeFor(dossier.type, data.on);
  return { type: 'DossierDecided', data: { ...data, bonus, ...(keepsake ? { keepsake } : {}), ...signedBy(by) } };
}

function decisionInForce(dossier: LiveDossier): NonNullable<LiveDossier['decision']> {
  const ended = dossier.custody === 'closed' && dossier.outcome !== 'presented';
  refuseUnless(dossier.decision && !ended, 'no-decision-to-cancel');
  return dossier.decision;
}

function cancel(data: DossierOrderOf<'CancelAward'>['data'], dossier: LiveDossier, context: Context): DossierFact[] {
  needGround(data.ground);
  const { stream, number } = decisionInForce(dossier);
  refuseUnless(stream === data.decision, 'not-in-this-decision', { decision: number });
  return [{ type: 'AwardCancelled', data: { ...data, by: context.by.person } }, ...waiveDuties(dossier, 'cancelled')];
}
