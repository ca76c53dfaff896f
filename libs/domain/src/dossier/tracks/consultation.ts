import { refuseUnless } from '../../kernel/domain-error';
import { meet } from '../../kernel/obligations';
import { misspelt } from '../../rulebook/known-codes';
import { act } from '../act';
import { armClock } from '../context';
import { bodiesOf } from '../opinions';

/** Hiệp y: the bodies that the route names are asked; silence for 10 working days counts as agreement (NĐ 152/2025 Điều 34). */
export const consultationActs = {
  RequestConsultation: act('RequestConsultation', {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: ['appraisal', 'council', 'decider'],
    guard: (dossier) => refuseUnless(dossier.tracks.consultation !== 'notNeeded', 'consultation-not-asked'),
    run: (data, dossier, context) => {
      refuseUnless(!dossier.consulted.includes(data.body), 'already-consulted', data);
      // Asked under another spelling, the route's own body would be waited for.
      const nearest = misspelt(data.body, bodiesOf(dossier));
      refuseUnless(nearest === null, 'body-misspelt', { ...data, nearest });
      return [
        { type: 'ConsultationRequested', data: { ...data, by: context.by.person } },
        ...armClock(dossier, dossier.route, 'consultation', context, { about: data.body }),
      ];
    },
  }),

  RecordConsultation: act('RecordConsultation', {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: ['appraisal', 'council', 'decider'],
    offer: (dossier) => refuseUnless(dossier.consulted.length > 0, 'not-consulted'),
    run: (data, dossier, { by }) => {
      refuseUnless(dossier.consulted.includes(data.body), 'not-consulted', { body: data.body });
      return [
        { type: 'ConsultationAnswered', data: { ...data, by: by.person } },
        ...meet(dossier.owed, ['consultation'], data.body),
      ];
    },
  }),
};
