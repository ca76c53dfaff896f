import {
  actor,
  board,
  clerk,
  decider,
  dossier,
  drafted,
  ground,
  head,
  monday,
  nominate,
  open,
  opening,
  order,
  receive,
  story,
} from '@app/testing';

describe('a dossier is opened', () => {
  it('by a clerk of the unit', () =>
    dossier
      .given([])
      .when(open)
      .then([{ type: 'DossierOpened', data: { code: 'HS-2025-000001', by: clerk.person } }]));

  it('never for another unit', () =>
    dossier
      .given([])
      .when(order(actor('unitClerk', { unit: 'so-tai-chinh' }), 'OpenDossier', opening))
      .thenRefused('not-your-unit', { unit: clerk.unit }));

  it('is opened for the people of the unit and of those that it took over, nobody else and not under a second entry', () => {
    const of = (unit: string | null, by = clerk) => order(by, 'OpenDossier', { ...opening, known: { unit } });
    const successor = { ...clerk, predecessors: ['don-vi-cu'] };
    for (const stranger of [of('don-vi-khac'), of(null), of('don-vi-cu')])
      dossier.given([]).when(stranger).thenRefused('no-such-candidate', { candidate: opening.candidate.id });
    const { known: _known, ...kept } = opening;
    for (const own of [of(clerk.unit), of('don-vi-cu', successor)])
      dossier
        .given([])
        .when(own)
        .then([{ type: 'DossierOpened', data: { ...kept, by: clerk.person } }]);
    const joined = { ...opening, known: { unit: clerk.unit, joinedInto: 'candidate-2' } };
    dossier
      .given([])
      .when(order(clerk, 'OpenDossier', joined))
      .thenRefused('candidate-merged', { into: 'candidate-2' });
  });

  it('never by the board itself', () =>
    dossier
      .given([])
      .when(order(board, 'OpenDossier', opening))
      .thenRefused('role-may-not'));

  it('once only', () => dossier.given(drafted).when(open).thenRefused('wrong-custody', { custody: 'draft' }));

  it('for a period that has begun and runs forward', () => {
    const reversed = { ...opening, period: { from: '2025-07-31', to: '2025-01-01' } };
    const future = { ...opening, period: { from: '2025-09-01', to: '2025-12-31' } };
    dossier
      .given([])
      .when(order(clerk, 'OpenDossier', reversed))
      .thenRefused('period-reversed');
    dossier
      .given([])
      .when(order(clerk, 'OpenDossier', future))
      .thenRefused('period-in-the-future');
  });

  it('with the papers that the unit has at hand, each listed once', () => {
    const report = { paper: 'report', ref: 'Báo cáo thành tích' } as const;
    const withPapers = (...papers: (typeof report)[]) => order(clerk, 'OpenDossier', { ...opening, papers });
    dossier
      .given([])
      .when(withPapers(report))
      .then([{ type: 'DossierOpened' }, { type: 'PapersListed', data: { papers: [report], by: clerk.person } }]);
    dossier
      .given([])
      .when(withPapers())
      .then([{ type: 'DossierOpened' }]);
    dossier
      .given([])
      .when(withPapers(report, report))
      .thenRefused('paper-listed-twice', { papers: ['report'] });
  });

  it('only where the law has a route for it', () =>
    dossier
      .given([])
      .when(order(clerk, 'OpenDossier', { ...opening, award: 'CTD-T', type: 'unplanned' }))
      .thenRefused('no-rule-in-force', { award: 'CTD-T', type: 'unplanned', on: monday }));
});

describe('a draft', () => {
  it('is nominated by the head of the unit, and reception owes an answer', () =>
    dossier
      .given(drafted)
      .when(nominate)
      .then([
        { type: 'DossierNominated', data: { submission: 'submission/1', by: head.person } },
        { type: 'ObligationArmed', data: { obligation: { id: 'receive@2', owedBy: 'receivingClerk' } } },
      ]));

  it('is not nominated by the clerk who wrote it', () =>
    dossier
      .given(drafted)
      .when({ ...nominate, by: clerk })
      .thenRefused('role-may-not'));

  it('is not nominated by the head of another unit', () =>
    dossier
      .given(drafted)
      .when({ ...nominate, by: actor('unitHead', { unit: 'so-tai-chinh' }) })
      .thenRefused('not-your-unit'));

  it('of a unit that was taken over is nominated by the head of the other', () => {
    const by = actor('unitHead', { unit: 'so-tai-chinh', predecessors: [clerk.unit] });
    expect(story(decider, [{ ...nominate, by }], drafted).length).toBeGreaterThan(drafted.length);
    dossier
      .given(drafted)
      .when({ ...nominate, by: { ...by, predecessors: ['so-khac'] } })
      .thenRefused('not-your-unit');
  });

  it('is not nominated by its own candidate', () =>
    dossier
      .given(drafted)
      .when({ ...nominate, by: actor('unitHead', { person: 'candidate-1' }) })
      .thenRefused('own-dossier'));

  it('is not received before it was nominated', () =>
    dossier
      .given(drafted)
      .when(receive)
      .thenRefused('wrong-custody', { custody: 'draft', needs: ['reception'] }));

  it('may be withdrawn for good, with a ground', () => {
    dossier
      .given(drafted)
      .when(order(head, 'WithdrawDossier', { ground }))
      .then([{ type: 'DossierWithdrawn', data: { ground } }]);
    dossier
      .given(drafted)
      .when(order(head, 'WithdrawDossier', { ground: 'ngắn' }))
      .thenRefused('ground-too-short');
  });
});
