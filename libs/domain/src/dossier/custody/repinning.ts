import { legalDayOf } from '../../calendar/working-days';
import { refuseUnless } from '../../kernel/domain-error';
import { personsOf, signedBy } from '../../kernel/mandate';
import { waive } from '../../kernel/obligations';
import { act, type Context } from '../act';
import { armClock, needGround } from '../context';
import { questionOf } from '../../rulebook/heirs';
import type { LiveDossier, Received } from '../state';

type Pinned = Received<'appraisal' | 'council' | 'decider'>;
const whilePinned = ['appraisal', 'council', 'decider'] as const;

/** Chốt lại quy tắc áp dụng: the law of another day, asked for by one person with a ground and approved by another. */
export const repinningActs = {
  /** `differences` are the office's: what the two laws say of this dossier, for whoever approves. */
  ProposeRepinning: act('ProposeRepinning', {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: whilePinned,
    guard: (dossier) => refuseUnless(!dossier.repinning, 'repinning-open', { lawOn: dossier.repinning?.lawOn }),
    run: (data, dossier, context) => {
      needGround(data.ground);
      const { lawOn } = data;
      refuseUnless(lawOn <= legalDayOf(context.at), 'law-of-the-future', { lawOn });
      refuseUnless(lawOn !== dossier.pinnedOn, 'pinned-already', { lawOn });
      routeOf(dossier, lawOn, context);
      return [{ type: 'RepinningProposed', data: { ...data, by: context.by.person } }];
    },
  }),

  /** Duties keep their dates; those that the other law does not know end. */
  ApproveRepinning: act('ApproveRepinning', {
    roles: ['headOfBoard', 'chairman'],
    custody: whilePinned,
    guard: (dossier, context) => {
      const { repinning } = dossier;
      refuseUnless(repinning, 'no-repinning-proposed');
      refuseUnless(!personsOf(context.by).includes(repinning.by), 'second-person-needed', { proposedBy: repinning.by });
      // The custody may have changed since it was proposed.
      routeOf(dossier, repinning.lawOn, context);
    },
    run: (_data, dossier, context) => {
      const { lawOn } = dossier.repinning!;
      const route = routeOf(dossier, lawOn, context);
      const known = route.clocks.map((c) => c.kind);
      const owes = (kind: (typeof known)[number]) => dossier.owed.some((o) => o.kind === kind);
      return [
        {
          type: 'RulesRepinned',
          data: { route, lawHash: context.law.hash, pinnedOn: lawOn, ...signedBy(context.by) },
        },
        ...waive(dossier.owed, 'repinned', known),
        ...(['submitUpward', 'reachMinistry'] as const).flatMap((kind) =>
          owes(kind) ? [] : armClock(dossier, route, kind, context),
        ),
      ];
    },
  }),

  /** Taken back by who proposed it, or not approved. */
  DropRepinning: act('DropRepinning', {
    roles: ['appraisalOfficer', 'headOfBoard', 'chairman'],
    custody: whilePinned,
    guard: (dossier) => refuseUnless(dossier.repinning, 'no-repinning-proposed'),
    run: (data, _dossier, { by }) => {
      needGround(data.ground);
      return [{ type: 'RepinningDropped', data: { ...data, by: by.person } }];
    },
  }),
};

/** The route of that day; it must pass the custody at which the dossier lies. */
function routeOf(dossier: LiveDossier & Pinned, on: string, { law }: Context) {
  const { custody } = dossier;
  const route = law.routeFor(questionOf(law, dossier, on));
  refuseUnless(route.custodies.includes(custody), 'custody-not-on-route', { custody, custodies: route.custodies });
  return route;
}
