import { refuseUnless } from '../../kernel/domain-error';
import { act } from '../act';
import { refuseIncompatible } from '../context';

/** Where the law asks for one thing or another, the other in place of a track; the route says which, and on what ground. */
export const waiverActs = {
  WaiveTrack: act('WaiveTrack', {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: ['appraisal'],
    guard: (dossier, context) => {
      refuseIncompatible(dossier, 'appraise', context);
      refuseUnless(!dossier.agenda, 'already-on-agenda', { session: dossier.agenda?.session });
    },
    offer: (dossier) => {
      const waivable = dossier.route.tracks.filter(({ alternatives = [] }) => alternatives.length > 0);
      refuseUnless(waivable.length > 0, 'track-not-waivable');
      const open = waivable.some(({ kind }) => ['open', 'failed'].includes(dossier.tracks[kind]));
      refuseUnless(open, 'track-not-open', { track: waivable[0]!.kind, state: dossier.tracks[waivable[0]!.kind] });
    },
    run: (data, dossier, { by }) => {
      const { track, instead } = data;
      const rule = dossier.route.tracks.find((t) => t.kind === track);
      refuseUnless(
        rule?.alternatives?.some((a) => a.instead === instead),
        'track-not-waivable',
        { track, instead },
      );
      const state = dossier.tracks[track];
      refuseUnless(state === 'open' || state === 'failed', 'track-not-open', { track, state });
      refuseUnless(data.paper.trim() !== '', 'paper-missing');
      return [{ type: 'TrackWaived', data: { ...data, by: by.person } }];
    },
  }),
};
