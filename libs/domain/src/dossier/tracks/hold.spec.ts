import {
  andThen,
  atCouncil,
  atDecider,
  board,
  chairman,
  decider,
  dossier,
  ground,
  head,
  hold,
  nominate,
  nominated,
  order,
  owedAfter,
  receive,
  received,
  release,
} from '@app/testing';
import { fold } from '../../kernel/decider';
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

  it.each([
    ['closed', order(head, 'WithdrawDossier', { ground })],
    ['closed', order(chairman, 'RefuseDossier', { ground })],
    ['draft', order(board, 'ReturnDossier', { missing: ['Biên bản họp'], ground })],
  ] as const)(
    "is the complaint's: the dossier gone to custody %s, it is verified and released all the same",
    (custody, away) => {
      const gone = andThen(atDecider, hold, away);
      expect(fold(decider, gone)).toMatchObject({ custody, hold: 'complaint' });
      expect(owedAfter(gone).filter((o) => o.kind === 'verifyHold')).toHaveLength(1);
      const released = andThen(gone, release);
      expect(fold(decider, released)).toMatchObject({ custody, hold: null });
      expect(owedAfter(released).filter((o) => o.kind === 'verifyHold')).toEqual([]);
    },
  );

  it('survives a recall, and keeps its dossier from being nominated again until it is released', () => {
    const recalled = andThen(received, hold, order(head, 'RecallDossier', { ground }));
    expect(owedAfter(recalled).map((o) => o.kind)).toEqual(['verifyHold']);
    dossier.given(recalled).when(nominate).thenRefused('under-hold', {});
    expect(fold(decider, andThen(recalled, release, nominate))).toMatchObject({ custody: 'reception' });
  });

  it('placed at reception is verified by the same date, and reception ends with that duty open', () => {
    const held = andThen(nominated, hold);
    const [verify] = owedAfter(held).filter((o) => o.kind === 'verifyHold');
    expect(verify).toMatchObject({ dueAt: endOfLegalDay('2025-09-03') });
    expect(owedAfter(andThen(held, receive)).map((o) => o.id)).toContain(verify!.id);
  });
});
