import { meet } from '../../kernel/obligations';
import { refuseUnless } from '../../kernel/domain-error';
import type { DossierDataOf } from '../orders';
import type { SupplementState } from '../supplement-items';
import { act } from '../act';
import { armClock, needItems, refuseIncompatible } from '../context';

export const supplementActs = {
  /** Yêu cầu đơn vị bổ sung. */
  RequestSupplement: act('RequestSupplement', {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: ['appraisal'],
    guard: (dossier, context) => {
      refuseIncompatible(dossier, 'appraise', context);
      refuseUnless(dossier.tracks.supplement !== 'open', 'supplement-open');
    },
    run: (data, dossier, context) => {
      needItems(data.items, 'supplement-needs-items');
      return [
        { type: 'SupplementRequested', data: { ...data, by: context.by.person } },
        ...armClock(dossier, dossier.route, 'supplement', context, { unit: dossier.unit }),
      ];
    },
  }),

  /** Đơn vị đã bổ sung. */
  ProvideSupplement: act('ProvideSupplement', {
    roles: ['unitClerk', 'unitHead'],
    custody: ['appraisal'],
    guard: (dossier) => refuseUnless(dossier.tracks.supplement === 'open', 'no-supplement-asked'),
    run: (data, dossier, { by }) => {
      needItems(data.items, 'supplement-needs-items');
      if (data.to) refuseUnlessAllAnswered(data.to, data.items, dossier.supplement);
      const { items, to } = data;
      const given = { items, ...(to ? { to } : {}), by: by.person };
      return [{ type: 'SupplementProvided', data: given }, ...meet(dossier.owed, ['supplement'])];
    },
  }),

  /** Nhận hoặc trả lại từng mục đơn vị đã bổ sung; mục trả lại phải bổ sung tiếp, trong thời hạn mới. */
  ReviewSupplement: act('ReviewSupplement', {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: ['appraisal'],
    guard: (dossier, context) => {
      refuseIncompatible(dossier, 'appraise', context);
      refuseUnless(dossier.supplement.answered.length > 0, 'nothing-to-review');
    },
    run: (data, dossier, context) => {
      refuseUnlessReviewable(data, dossier.supplement);
      const returned = data.items.some(({ accepted }) => !accepted);
      const runs = dossier.owed.some(({ kind }) => kind === 'supplement');
      return [
        { type: 'SupplementReviewed', data: { ...data, by: context.by.person } },
        ...(returned && !runs ? armClock(dossier, dossier.route, 'supplement', context, { unit: dossier.unit }) : []),
      ];
    },
  }),
};

/** Each open item once, and nothing else: what is left out would look as if it had been given. */
function refuseUnlessAllAnswered(to: readonly string[], items: readonly string[], { open }: SupplementState): void {
  const strange = to.find((id, n) => !open.includes(id) || to.indexOf(id) !== n);
  refuseUnless(strange === undefined, 'no-such-supplement-item', { item: strange });
  refuseUnless(to.length === open.length && items.length === to.length, 'supplement-item-unanswered', {
    items: open.filter((id, n) => !to.includes(id) || n >= items.length),
  });
}

function refuseUnlessReviewable({ items }: DossierDataOf<'ReviewSupplement'>, { answered }: SupplementState): void {
  needItems(
    items.map(({ id }) => id),
    'supplement-needs-items',
  );
  const ids = items.map(({ id }) => id);
  const strange = ids.find((id, n) => !answered.includes(id) || ids.indexOf(id) !== n);
  refuseUnless(strange === undefined, 'no-such-supplement-item', { item: strange });
  const bare = items.find(({ accepted, reason }) => !accepted && (reason?.trim().length ?? 0) < 10)?.id;
  refuseUnless(bare === undefined, 'returned-item-needs-reason', { item: bare, min: 10 });
}
