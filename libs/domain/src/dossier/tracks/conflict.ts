import { refuseUnless } from '../../kernel/domain-error';
import { act } from '../act';
import { armClock, needGround } from '../context';

export const conflictActs = {
  /** Khai có liên quan: whoever declares it does nothing more on the dossier; an officer's place is to be filled anew. */
  DeclareConflict: act('DeclareConflict', {
    roles: [
      ...(['receivingClerk', 'appraisalOfficer', 'headOfBoard', 'councilSecretary', 'councilMember'] as const),
      ...(['teller', 'chairman', 'unitHead', 'districtChair', 'communeChair'] as const),
    ],
    custody: ['reception', 'appraisal', 'council', 'decider', 'state'],
    guard: (dossier, { by }) => {
      const declared = dossier.deeds.some(({ deed, person }) => deed === 'conflict' && person === by.person);
      refuseUnless(!declared, 'conflict-already-declared');
      // An act of one's own: nobody declares it for another.
      refuseUnless(!by.onBehalfOf, 'conflict-is-ones-own');
    },
    run: (data, dossier, context) => {
      needGround(data.ground);
      const { person } = context.by;
      const vacated = dossier.officer === person && dossier.custody === 'appraisal' ? dossier.route : null;
      return [
        { type: 'ConflictDeclared', data: { ...data, by: person } },
        ...(vacated ? armClock(dossier, vacated, 'assign', context) : []),
      ];
    },
  }),
};
