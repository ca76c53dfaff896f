import { atCouncil, board, dossier, hold, order, release, andThen } from '@app/testing';
import { endOfLegalDay } from '../../calendar/working-days';

describe('a hold', () => {
  it('is owed a verification in thirty days, moved off rest days', () =>
    dossier
      .given(atCouncil)
      .when(hold)
      .then([
        { type: 'HoldPlaced', data: { ground: 'complaint' } },
        {
          type: 'ObligationArmed',
          data: { obligation: { kind: 'verifyHold', dueAt: endOfLegalDay('2025-09-03') } },
        },
      ]));

  it('is placed once and released with a conclusion', () => {
    const held = andThen(atCouncil, hold);
    dossier.given(held).when(hold).thenRefused('already-held');
    dossier.given(atCouncil).when(release).thenRefused('not-held');
    dossier
      .given(held)
      .when(order(board, 'ReleaseHold', { conclusion: 'xong' }))
      .thenRefused('ground-too-short');
    dossier
      .given(held)
      .when(release)
      .then([{ type: 'HoldReleased' }, { type: 'ObligationMet' }]);
  });
});
