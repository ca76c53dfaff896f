import { refuseUnless } from '../../kernel/domain-error';
import { meet } from '../../kernel/obligations';
import { armClock, type Act, type Context } from '../context';
import type { DossierFact } from '../facts';
import type { DossierOrderOf } from '../orders';
import type { Received } from '../state';

/** Ý kiến bằng văn bản của Ban Thường vụ Tỉnh ủy. */
export const partyOpinionActs = {
  RequestPartyOpinion: {
    roles: ['headOfBoard'],
    custody: ['council', 'decider'],
    guard: (dossier) => {
      refuseUnless(dossier.tracks.partyOpinion === 'open', 'party-opinion-not-asked');
      refuseUnless(!dossier.owed.some((o) => o.kind === 'partyOpinion'), 'party-opinion-requested');
    },
    run: (data: DossierOrderOf<'RequestPartyOpinion'>['data'], dossier: Received, context: Context): DossierFact[] => [
      { type: 'PartyOpinionRequested', data: { ...data, by: context.by.person } },
      ...armClock(dossier, dossier.route, 'partyOpinion', context),
    ],
  } satisfies Act<DossierOrderOf<'RequestPartyOpinion'>>,

  RecordPartyOpinion: {
    roles: ['headOfBoard'],
    custody: ['council', 'decider'],
    guard: (dossier) => refuseUnless(dossier.tracks.partyOpinion === 'open', 'party-opinion-not-asked'),
    run: (data: DossierOrderOf<'RecordPartyOpinion'>['data'], dossier: Received, { by }: Context): DossierFact[] => [
      { type: 'PartyOpinionGiven', data: { ...data, by: by.person } },
      ...meet(dossier.owed, ['partyOpinion']),
    ],
  } satisfies Act<DossierOrderOf<'RecordPartyOpinion'>>,
};
