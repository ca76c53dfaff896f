import type { Actor } from '../../kernel/decider';
import { refuseUnless } from '../../kernel/domain-error';
import { personsOf } from '../../kernel/mandate';
import { meet } from '../../kernel/obligations';
import { act } from '../act';
import { armClock, needGround, routeToday } from '../context';
import { custodies } from '../../rulebook/route';
import type { LiveDossier } from '../state';

/**
 * Who may read why the dossier is held: those who handle it. Denunciations are secret (Luật Tố cáo 25/2018/QH14 Điều 49), so
 * everybody else, the accused and the accused's unit among them, learns that it is held and no more.
 */
export function seesHold(dossier: LiveDossier, { role, person }: Pick<Actor, 'role' | 'person'>): boolean {
  if (person === dossier.candidate.id) return false;
  const appraises =
    dossier.officer === person || dossier.deeds.some((done) => done.deed === 'appraise' && done.person === person);
  return role === 'headOfBoard' || (role === 'appraisalOfficer' && (appraises || dossier.heldBy.includes(person)));
}

/** Nobody handles a complaint about themselves. */
function refuseOwn({ candidate }: LiveDossier, by: Actor): void {
  for (const person of personsOf(by)) refuseUnless(person !== candidate.id, 'own-dossier', { person });
}

/** Tạm giữ khi có đơn thư, kỷ luật, xác minh (NĐ 152/2025 Điều 4 khoản 4): a gate on submission and decision. */
export const holdActs = {
  PlaceHold: act('PlaceHold', {
    roles: ['headOfBoard', 'appraisalOfficer'],
    custody: ['reception', 'appraisal', 'council', 'decider', 'state'],
    whileFrozen: true,
    guard: (dossier, { by }) => {
      refuseOwn(dossier, by);
      refuseUnless(!dossier.hold, 'already-held');
    },
    run: (data, dossier, context) => [
      { type: 'HoldPlaced', data: { ...data, by: context.by.person } },
      ...armClock(dossier, dossier.route ?? routeToday(dossier, context), 'verifyHold', context),
    ],
  }),

  /** Wherever the dossier has gone meanwhile: the complaint is verified whether or not the State decided or the unit withdrew. */
  ReleaseHold: act('ReleaseHold', {
    roles: ['headOfBoard'],
    custody: [...custodies, 'closed'],
    whileFrozen: true,
    guard: (dossier, { by }) => {
      refuseOwn(dossier, by);
      refuseUnless(dossier.hold, 'not-held');
    },
    run: (data, dossier, { by }) => {
      needGround(data.conclusion);
      return [{ type: 'HoldReleased', data: { ...data, by: by.person } }, ...meet(dossier.owed, ['verifyHold'])];
    },
  }),
};
