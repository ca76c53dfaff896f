import { refuseUnless } from '../../kernel/domain-error';
import { meet } from '../../kernel/obligations';
import { act } from '../act';
import { armClock } from '../context';

/** Ý kiến bằng văn bản của Ban Thường vụ Tỉnh ủy. */
export const partyOpinionActs = {
  RequestPartyOpinion: act('RequestPartyOpinion', {
    roles: ['headOfBoard'],
    custody: ['council', 'decider'],
    guard: (dossier) => {
      refuseUnless(dossier.tracks.partyOpinion === 'open', 'party-opinion-not-asked');
      refuseUnless(!dossier.owed.some((o) => o.kind === 'partyOpinion'), 'party-opinion-requested');
    },
    run: (data, dossier, context) => [
      { type: 'PartyOpinionRequested', data: { ...data, by: context.by.person } },
      ...armClock(dossier, dossier.route, 'partyOpinion', context),
    ],
  }),

  RecordPartyOpinion: act('RecordPartyOpinion', {
    roles: ['headOfBoard'],
    custody: ['council', 'decider'],
    guard: (dossier) => refuseUnless(dossier.tracks.partyOpinion === 'open', 'party-opinion-not-asked'),
    run: (data, dossier, { by }) => [
      { type: 'PartyOpinionGiven', data: { ...data, by: by.person } },
      ...meet(dossier.owed, ['partyOpinion']),
    ],
  }),
};
