import {
  after,
  clerk,
  decider,
  dossier,
  ground,
  morning,
  nominate,
  nominated,
  officer,
  opening,
  order,
  owedAfter,
  receiveForState,
  received,
  receiver,
  story,
  andThen,
} from '@app/testing';
import { endOfLegalDay } from '../../calendar/working-days';
import type { DossierFact } from '../facts';
import type { DossierOrder } from '../orders';
import type { Dossier, LiveDossier } from '../state';
import { fold, system, type Instant } from '../../kernel/decider';
import { DomainError } from '../../kernel/domain-error';

describe('consultation', () => {
  const state = { ...opening, award: 'BK-TTg' } as const;
  const asked = andThen(
    after(order(clerk, 'OpenDossier', state), nominate, receiveForState),
    order(officer, 'RequestConsultation', { body: 'BTC-TU' }),
  );
  const answer = (favourable: boolean) =>
    order(officer, 'RecordConsultation', { body: 'BTC-TU', favourable, paper: '3/CV' });
  const other = [
    order(officer, 'RequestConsultation', { body: 'CATTINH' }),
    order(officer, 'RecordConsultation', { body: 'CATTINH', favourable: true, paper: '4/CV' }),
  ];
  const refusedBy = (facts: readonly DossierFact[], by: DossierOrder) => {
    try {
      decider.decide(by, fold(decider, facts));
      return undefined;
    } catch (error) {
      if (error instanceof DomainError) return error.code;
      throw error;
    }
  };
  const consultation = (facts: readonly DossierFact[]) => (fold(decider, facts) as LiveDossier).tracks.consultation;

  it('is owed ten working days by each body, and asked once', () => {
    const [owed] = owedAfter(asked).filter((o) => o.kind === 'consultation');
    expect(owed).toMatchObject({ about: 'BTC-TU', dueAt: endOfLegalDay('2025-08-18') });
    dossier
      .given(asked)
      .when(order(officer, 'RequestConsultation', { body: 'BTC-TU' }))
      .thenRefused('already-consulted');
  });

  it('is done when every body of the route agreed, and failed when one did not', () => {
    expect(consultation(andThen(asked, ...other, answer(true)))).toBe('done');
    expect(consultation(andThen(asked, ...other, answer(false)))).toBe('failed');
  });

  it('is not done by the answer, or the silence, of one body while another of the route was never asked', () => {
    expect(consultation(andThen(asked, answer(true)))).toBe('open');
    const [owed] = owedAfter(asked).filter((o) => o.kind === 'consultation');
    const silent = { type: 'Lapse', data: { obligation: owed!.id }, by: system, at: morning('2025-08-19') } as const;
    expect(consultation(story<DossierOrder, DossierFact, Dossier>(decider, [silent], asked))).toBe('open');
  });

  // NĐ 152/2025 Điều 34 khoản 3: of bodies of the province and their heads.
  it('waits for the ministry of the sector that reception named, until the dossier is back with its unit', () => {
    const ofSector = order(receiver, 'ReceiveDossier', { complete: true, sector: 'BGDDT' });
    const heard = [order(officer, 'RequestConsultation', { body: 'BTC-TU' }), ...other, answer(true)];
    const waiting = andThen(after(order(clerk, 'OpenDossier', state), nominate, ofSector), ...heard);
    expect(consultation(waiting)).toBe('open');
    const ministry = [
      order(officer, 'RequestConsultation', { body: 'BGDDT' }),
      order(officer, 'RecordConsultation', { body: 'BGDDT', favourable: true, paper: '9/BGDĐT' }),
    ];
    expect(consultation(andThen(waiting, ...ministry))).toBe('done');
    const back = order(receiver, 'ReturnDossier', { missing: ['Báo cáo'], ground });
    const again = andThen(after(order(clerk, 'OpenDossier', state), nominate, ofSector), { ...back, by: officer });
    expect(fold(decider, again)).toMatchObject({ custody: 'draft', sector: null });
    dossier.given(nominated).when(ofSector).thenRefused('consultation-not-asked');
  });

  it('is not begun before reception has said whose sector it is, or why it is nobody’s', () => {
    const before = (differs: object = {}, on?: string) =>
      after(
        order(clerk, 'OpenDossier', { ...state, ...differs }, on),
        on ? { ...nominate, at: morning(on) } : nominate,
      );
    const received = (more: object, on?: string) => order(receiver, 'ReceiveDossier', { complete: true, ...more }, on);
    dossier
      .given(before())
      .when(received({}))
      .thenRefused('sector-not-named', { basis: { article: 'Điều 34 khoản 3', confidence: 'SOURCED' } });
    dossier
      .given(before())
      .when(received({ ground: 'không' }))
      .thenRefused('sector-not-named');
    for (const said of [{ sector: 'BGDDT' }, { ground }]) expect(refusedBy(before(), received(said))).toBeUndefined();
    // Neither an award of the province, nor what the text of before does not prove, nor a household, asks for one.
    for (const differs of [{ award: 'BK-T' }, { candidate: { kind: 'household', id: 'h-1' } }])
      expect(refusedBy(before(differs), received({}))).not.toBe('sector-not-named');
    expect(refusedBy(before({}, '2025-06-25'), received({}, '2025-06-26'))).not.toBe('sector-not-named');
  });

  it.each(['cattinh', 'CAT-TINH'])('is not asked of a body of the route under another spelling: %s', (body) =>
    dossier
      .given(asked)
      .when(order(officer, 'RequestConsultation', { body }))
      .thenRefused('body-misspelt', { body, nearest: 'CATTINH' }),
  );

  it('waits also for a body that was asked beyond those of the route', () => {
    const third = order(officer, 'RequestConsultation', { body: 'THUE' });
    const answered = order(officer, 'RecordConsultation', { body: 'THUE', favourable: true, paper: '6/CV' });
    expect(consultation(andThen(asked, ...other, third, answer(true)))).toBe('open');
    expect(consultation(andThen(asked, ...other, third, answer(true), answered))).toBe('done');
  });

  it('stays failed when another body agrees later, until the one that did not is asked again and agrees', () => {
    const failed = andThen(asked, answer(false), ...other);
    expect(consultation(failed)).toBe('failed');
    const again = andThen(failed, order(officer, 'RequestConsultation', { body: 'BTC-TU' }));
    expect(consultation(again)).toBe('open');
    expect(consultation(andThen(again, answer(true)))).toBe('done');
  });

  it('is answered for the body that was asked, and ends that duty only', () => {
    const both = andThen(asked, other[0]!);
    dossier
      .given(both)
      .when(answer(true))
      .then([{ type: 'ConsultationAnswered', data: { body: 'BTC-TU' } }, { type: 'ObligationMet' }]);
    expect(consultation(andThen(both, answer(true)))).toBe('open');
    dossier.given(received).when(answer(true)).thenRefused('not-consulted', { body: 'BTC-TU' });
  });

  it.each(['8.1/Reply'])('%s: silence past the date counts as agreement, and not a moment before', () => {
    const [owed] = owedAfter(asked).filter((o) => o.kind === 'consultation');
    const lapse = (at: Instant): DossierOrder => ({ type: 'Lapse', data: { obligation: owed!.id }, by: system, at });
    dossier.given(asked).when(lapse(owed!.dueAt)).thenRefused('not-overdue');
    dossier
      .given(asked)
      .when(lapse(morning('2025-08-19')))
      .then([
        { type: 'ConsultationLapsed', data: { body: 'BTC-TU' } },
        { type: 'ObligationLapsed', data: { id: owed!.id } },
      ]);
    expect(consultation(story(decider, [...other, lapse(morning('2025-08-19'))], asked))).toBe('done');
  });

  it('says nothing when the body answered before the lapse was noticed', () => {
    const [owed] = owedAfter(asked).filter((o) => o.kind === 'consultation');
    dossier
      .given(andThen(asked, answer(false)))
      .when({ type: 'Lapse', data: { obligation: owed!.id }, by: system, at: morning('2025-08-19') })
      .then([]);
  });

  it('is not asked where the route asks none', () =>
    dossier
      .given(received)
      .when(order(officer, 'RequestConsultation', { body: 'BTC-TU' }))
      .thenRefused('consultation-not-asked'));
});
