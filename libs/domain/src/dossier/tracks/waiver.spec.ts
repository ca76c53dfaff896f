import {
  actor,
  after,
  andThen,
  clerk,
  decider,
  dossier,
  freeze,
  nominate,
  officer,
  opening,
  order,
  place,
  receive,
  received,
  recommend,
  secretary,
} from '@app/testing';
import { fold } from '../../kernel/decider';

describe('the initiative of a Chiến sĩ thi đua cơ sở', () => {
  const title = { ...opening, award: 'CSTDCS', type: 'merit' } as const;
  const appraised = after(order(clerk, 'OpenDossier', title), nominate, receive);
  const excellent = { track: 'initiative', instead: 'excellentYear', paper: 'Xác nhận HTXSNV số 4/XN' } as const;
  const waive = order(officer, 'WaiveTrack', excellent);
  const assess = order(secretary, 'AssessInitiative', {
    ...{ session: 'session/1', item: 1, outcome: 'failed', for: 3, against: 8, members: 11, present: 11 },
    needed: '51/100',
  });

  it('is not asked of whoever completed the year excellently, on the paper that confirms it', () => {
    dossier
      .given(appraised)
      .when(recommend)
      .thenRefused('tracks-not-done', { waiting: ['initiative'] });
    dossier
      .given(appraised)
      .when(waive)
      .then([{ type: 'TrackWaived', data: { ...excellent, by: officer.person } }]);
    expect(fold(decider, andThen(appraised, waive))).toMatchObject({ tracks: { initiative: 'notNeeded' } });
    dossier
      .given(andThen(appraised, waive))
      .when(recommend)
      .then([
        { type: 'DossierRecommended', data: { to: 'council' } },
        { type: 'ObligationMet' },
        { type: 'ObligationMet' },
        { type: 'ObligationArmed' },
      ]);
  });

  it('may still be replaced so when its council did not recognise it', () => {
    const failed = andThen(appraised, place, freeze, assess);
    expect(fold(decider, andThen(failed, waive, recommend))).toMatchObject({ custody: 'council' });
  });

  it('is waived once, and not while a council has it on its agenda', () => {
    dossier.given(andThen(appraised, waive)).when(waive).thenRefused('track-not-open', { track: 'initiative' });
    dossier.given(andThen(appraised, place)).when(waive).thenRefused('already-on-agenda');
  });

  it('is not waived by the person who nominated the dossier', () =>
    dossier
      .given(appraised)
      .when({ ...waive, by: actor('appraisalOfficer', { person: 'person-unitHead' }) })
      .thenRefused('incompatible-act', { act: 'appraise', did: 'nominate' }));

  it('is waived for no other title, and not without its paper', () => {
    const higher = after(order(clerk, 'OpenDossier', { ...title, award: 'CSTDT' }), nominate, receive);
    const notWaivable = { track: 'initiative', instead: 'excellentYear' };
    dossier.given(higher).when(waive).thenRefused('track-not-waivable', notWaivable);
    dossier.given(received).when(waive).thenRefused('track-not-waivable', notWaivable);
    dossier
      .given(appraised)
      .when(order(officer, 'WaiveTrack', { ...excellent, paper: ' ' }))
      .thenRefused('paper-missing');
  });
});
