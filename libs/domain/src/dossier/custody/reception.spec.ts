import {
  actor,
  after,
  board,
  chairman,
  clerk,
  decider,
  dossier,
  ground,
  head,
  law,
  monday,
  morning,
  nominate,
  nominated,
  officer,
  open,
  opening,
  order,
  owedAfter,
  receive,
  received,
  receiver,
  recommend,
  andThen,
} from '@app/testing';
import { endOfLegalDay } from '../../calendar/working-days';
import { fold } from '../../kernel/decider';
import { possibilities } from '../dossier';
import type { DossierFact } from '../facts';

describe('at reception a dossier', () => {
  it('is received complete: the route of that day is pinned, appraisal and its assignment are owed', () =>
    dossier
      .given(nominated)
      .when(receive)
      .then([
        {
          type: 'DossierReceived',
          data: { lawHash: law.hash, route: { rulebook: 'nd152-2025', award: 'BK-T', decider: 'chairman' } },
        },
        { type: 'ObligationMet', data: { id: 'receive@2' } },
        { type: 'ObligationArmed', data: { obligation: { id: 'appraise@4', kind: 'appraise' } } },
        { type: 'ObligationArmed', data: { obligation: { kind: 'assign', owedBy: 'headOfBoard' } } },
      ]));

  // NĐ 152/2025 Điều 60 khoản 3; the legal day of Điện Biên begins at 17:00 UTC.
  it.each([
    ['2025-06-30T16:59:59.999Z', 'nd98-2023'],
    ['2025-06-30T17:00:00.000Z', 'nd152-2025'],
  ])('submitted at %s is received under %s', (submitted, rulebook) =>
    dossier
      .given(after({ ...open, at: morning('2025-06-30') }, { ...nominate, at: submitted }))
      .when({ ...receive, at: morning('2025-07-02') })
      .then([
        { type: 'DossierReceived', data: { route: { rulebook } } },
        { type: 'ObligationMet' },
        { type: 'ObligationArmed' },
        { type: 'ObligationArmed' },
      ]),
  );

  it('returned and submitted anew is under the law of then', () => {
    const before = [open, nominate].map((o) => ({ ...o, at: morning('2025-06-30') }));
    const returned = order(receiver, 'ReturnDossier', { ground, missing: ['Báo cáo thành tích'] }, '2025-07-01');
    const again = andThen(
      after(...before),
      ...[returned, { ...nominate, at: morning('2025-07-02') }, { ...receive, at: morning('2025-07-03') }],
    );
    expect(fold(decider, again)).toMatchObject({ route: { rulebook: 'nd152-2025' } });
  });

  it('keeps its route when the law changes on the way', () => {
    const before = [open, nominate, receive].map((o) => ({ ...o, at: morning('2025-06-30') }));
    const late = fold(decider, andThen(after(...before), { ...recommend, at: morning('2025-07-15') }));
    expect(late).toMatchObject({ custody: 'council', route: { rulebook: 'nd98-2023' } });
  });

  describe('for Chiến sĩ thi đua toàn quốc', () => {
    const title = { ...opening, award: 'CSTDTQ', type: 'merit' } as const;
    const proposed = after(order(clerk, 'OpenDossier', title), nominate);
    const take = (titleDecidedOn?: string) =>
      order(receiver, 'ReceiveDossier', { complete: true, ...(titleDecidedOn ? { titleDecidedOn } : {}) });
    const reach = (facts: readonly DossierFact[]) => owedAfter(facts).find((o) => o.kind === 'reachMinistry');

    it.each([
      ['2025-02-10', '2026-12-31'],
      ['2024-12-31', '2025-12-31'],
    ])('is due at the ministry by the end of the year after the provincial title: %s, %s', (decidedOn, dueOn) =>
      expect(reach(andThen(proposed, take(decidedOn)))).toMatchObject({
        dueAt: endOfLegalDay(dueOn),
        basis: { article: 'Điều 35 khoản 1 điểm a', confidence: 'SOURCED' },
      }),
    );

    it('is due by the earlier year, on a weaker ground, where the day of that title is not given', () =>
      expect(reach(andThen(proposed, take()))).toMatchObject({
        dueAt: endOfLegalDay('2025-12-31'),
        basis: { confidence: 'INFERRED' },
      }));

    it('rests on no title that is still to be decided', () =>
      dossier.given(proposed).when(take('2025-08-05')).thenRefused('title-decision-in-the-future'));
  });

  // NĐ 152/2025 Điều 35 khoản 1 điểm b; NĐ 98/2023 Điều 32 khoản 1.
  it.each([
    ['2025-06-02', false, '2025-06-30'],
    ['2025-06-30', true, '2025-12-31'],
    ['2025-08-04', false, '2026-06-30'],
    ['2025-08-04', true, '2025-12-31'],
  ])('as a flag of the Government received on %s, of education %s, is due at the ministry on %s', (on, ofIt, dueOn) => {
    const candidate = { kind: 'collective', id: 'candidate-1' } as const;
    const flag = {
      ...opening,
      award: 'CTD-CP',
      type: 'merit',
      candidate,
      period: { from: '2025-01-01', to: on },
    } as const;
    const education = ofIt ? { education: true as const } : {};
    const facts = after(
      order(clerk, 'OpenDossier', flag, on),
      { ...nominate, at: morning(on) },
      order(receiver, 'ReceiveDossier', { complete: true, ground, ...education }, on),
    );
    expect(owedAfter(facts).find((o) => o.kind === 'reachMinistry')!.dueAt).toBe(endOfLegalDay(dueOn));
  });

  it('is not received by the person who nominated it', () =>
    dossier
      .given(nominated)
      .when({ ...receive, by: actor('receivingClerk', { person: head.person }) })
      .thenRefused('incompatible-act', { act: 'receive', did: 'nominate' }));

  it('is returned with what is missing, and nothing is owed', () =>
    dossier
      .given(nominated)
      .when(order(receiver, 'ReturnDossier', { missing: ['Biên bản họp'], ground }))
      .then([
        { type: 'DossierReturned', data: { from: 'reception', missing: ['Biên bản họp'] } },
        { type: 'ObligationWaived', data: { id: 'receive@2', ground: 'returned' } },
      ]));

  it.each([[[]], [['  ']]])('is not returned without naming what is missing: %j', (missing) =>
    dossier
      .given(nominated)
      .when(order(receiver, 'ReturnDossier', { missing, ground }))
      .thenRefused('return-needs-items'),
  );

  it('is not returned without a ground', () =>
    dossier
      .given(nominated)
      .when(order(receiver, 'ReturnDossier', { missing: ['Biên bản họp'], ground: ' thiếu   ' }))
      .thenRefused('ground-too-short', { min: 10 }));

  it('is returned by whoever holds it: reception, then appraisal, never the unit nor the Chairman', () => {
    const back = { missing: ['Biên bản họp'], ground };
    const may = (facts: readonly DossierFact[]) =>
      [receiver, officer, board, head, chairman].filter((by) => {
        const found = possibilities(fold(decider, facts), law, by, morning(monday));
        return found.find((p) => p.act === 'ReturnDossier')!.allowed;
      });
    expect(may(nominated)).toEqual([receiver, board]);
    expect(may(received)).toEqual([officer, board]);
    dossier
      .given(received)
      .when(order(receiver, 'ReturnDossier', back))
      .thenRefused('role-may-not');
  });

  it('owes anew, under a new id, on a second visit', () => {
    const back = order(receiver, 'ReturnDossier', { missing: ['Biên bản họp'], ground });
    dossier
      .given(andThen(nominated, back))
      .when(nominate)
      .then([{ type: 'DossierNominated' }, { type: 'ObligationArmed', data: { obligation: { id: 'receive@6' } } }]);
  });

  it('may be recalled by its unit, and leaves no duty behind', () => {
    const recalled = andThen(nominated, order(head, 'RecallDossier', { ground }));
    expect(fold(decider, recalled)).toMatchObject({ custody: 'draft', route: null, owed: [] });
  });
});
