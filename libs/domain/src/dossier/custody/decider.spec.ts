import {
  actor,
  after,
  atDecider,
  board,
  chairman,
  clerk,
  decide,
  decider,
  decision,
  dossier,
  ground,
  head,
  hold,
  law,
  nominate,
  officer,
  opening,
  order,
  owedAfter,
  receive,
  receiver,
  recommend,
  release,
  andThen,
} from '@app/testing';
import { fold } from '../../kernel/decider';

describe('at the decider a dossier', () => {
  it('is decided with its bonus; its decision owes the publication', () =>
    dossier
      .given(atDecider)
      .when(decide)
      .then([
        { type: 'DossierDecided', data: { number: '88/QĐ', bonus: { hundredths: 150, vnd: 3_510_000 } } },
        { type: 'ObligationMet' },
      ]));

  const doers = new Map([
    ['nominate', head],
    ['receive', receiver],
    ['appraise', officer],
  ]);
  it.each(law.incompatible.map(({ acts }) => acts).filter(([did, act]) => act === 'decide' && doers.has(did)))(
    'is not decided by the person whose act was to %s it',
    (did) =>
      dossier
        .given(atDecider)
        .when({ ...decide, by: actor('chairman', { person: doers.get(did)!.person }) })
        .thenRefused('incompatible-act', { act: 'decide', did }),
  );

  it('is not decided by its own candidate', () =>
    dossier
      .given(atDecider)
      .when({ ...decide, by: actor('chairman', { person: 'candidate-1' }) })
      .thenRefused('own-dossier'));

  describe('of its unit', () => {
    const title = order(clerk, 'OpenDossier', { ...opening, award: 'LDTT', type: 'merit' });
    const appraised = after(title, nominate, receive, recommend);
    const why = 'Đơn vị chỉ có một người đứng đầu';
    const give = { ...decision, award: 'LDTT', authority: 'unitHead', exceptionGround: why } as const;

    it('is decided by the head who nominated it, on a ground that the auditor reads: a unit has one head', () =>
      dossier
        .given(appraised)
        .when(order(head, 'DecideDossier', give))
        .then([
          { type: 'ExceptionUsed', data: { act: 'decide', did: 'nominate', person: head.person, ground: why } },
          { type: 'DossierDecided' },
          { type: 'ObligationMet' },
        ]));

    it('is neither decided nor refused by the head who nominated it without such a ground', () => {
      for (const exceptionGround of [undefined, '', 'một mình', ' '.repeat(10)]) {
        const decideIt = order(head, 'DecideDossier', { ...give, exceptionGround });
        const refuseIt = order(head, 'RefuseDossier', { ground, exceptionGround });
        for (const act of [decideIt, refuseIt])
          dossier.given(appraised).when(act).thenRefused('exception-needs-ground', { act: 'decide', did: 'nominate' });
      }
    });

    it('is decided by another head without any exception', () =>
      dossier
        .given(appraised)
        .when(order(actor('unitHead', { person: 'successor' }), 'DecideDossier', give))
        .then([{ type: 'DossierDecided' }, { type: 'ObligationMet' }]));

    it('is still not decided by the person who appraised it, nor by its candidate', () => {
      const as = (person: string) => order(actor('unitHead', { person }), 'DecideDossier', give);
      dossier.given(appraised).when(as(officer.person)).thenRefused('incompatible-act', { did: 'appraise' });
      dossier.given(appraised).when(as('candidate-1')).thenRefused('own-dossier');
    });
  });

  it('is decided by nobody but the decider of its route', () =>
    dossier
      .given(atDecider)
      .when({ ...decide, by: head })
      .thenRefused('not-the-decider', { decider: 'chairman' }));

  it('is not decided under a hold, and is once it was released', () => {
    const held = andThen(atDecider, hold);
    dossier.given(held).when(decide).thenRefused('under-hold', {});
    expect(fold(decider, andThen(held, release, decide))).toMatchObject({ custody: 'result', hold: null });
  });

  it('is not given another award than proposed, nor a decision of tomorrow', () => {
    dossier
      .given(atDecider)
      .when(order(chairman, 'DecideDossier', { ...decision, award: 'CSTDT' }))
      .thenRefused('award-differs');
    dossier
      .given(atDecider)
      .when(order(chairman, 'DecideDossier', { ...decision, on: '2025-08-05' }))
      .thenRefused('decision-in-the-future');
  });

  it('is refused with a ground, and the unit is owed an answer', () => {
    const refused = andThen(atDecider, order(chairman, 'RefuseDossier', { ground }));
    expect(fold(decider, refused)).toMatchObject({ custody: 'closed', outcome: 'refused' });
    expect(owedAfter(refused).map((o) => o.kind)).toEqual(['answerNominee']);
  });

  const back = { missing: ['Biên bản họp'], ground };
  it.each([chairman, board])('is returned by its decider or by the head of the board who submitted it: $role', (by) =>
    dossier
      .given(atDecider)
      .when(order(by, 'ReturnDossier', back))
      .then([{ type: 'DossierReturned', data: { from: 'decider' } }, { type: 'ObligationWaived' }]),
  );

  it.each([receiver, officer, head])('is returned by nobody else: $role', (by) =>
    dossier
      .given(atDecider)
      .when(order(by, 'ReturnDossier', back))
      .thenRefused('role-may-not', { roles: ['chairman', 'headOfBoard'] }),
  );
});
