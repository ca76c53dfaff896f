import {
  andThen,
  armedIds,
  clerk,
  decider,
  dossier,
  officer,
  order,
  owedAfter,
  received,
  recommend,
} from '@app/testing';
import { fold } from '../../kernel/decider';
import { saidOf, type Told } from '../said';
import type { DossierFact } from '../facts';
import type { LiveDossier } from '../state';

const ask = (...items: string[]) => order(officer, 'RequestSupplement', { items });
const give = (items: string[], to?: string[]) => order(clerk, 'ProvideSupplement', { items, ...(to ? { to } : {}) });
const review = (...items: { id: string; accepted: boolean; reason?: string }[]) =>
  order(officer, 'ReviewSupplement', { items });
const back = (id: string) => ({ id, accepted: false, reason: 'Bản sao chưa được chứng thực' });
const kept = (id: string) => ({ id, accepted: true });

const asked = andThen(received, ask('Bằng khen, bản sao', 'Xác nhận mức hoàn thành'));
const given = andThen(asked, give(['Gửi bản sao', 'Gửi xác nhận'], ['1.1', '1.2']));
const told = (facts: readonly DossierFact[]) =>
  saidOf(facts.map((fact): Told => ({ ...fact, at: '2025-08-01T02:00:00.000Z' }))).supplements;
const standing = (facts: readonly DossierFact[]) => (fold(decider, facts) as LiveDossier).supplement;

describe('a supplement, item by item', () => {
  it('is asked under ids of its own, and answered each', () => {
    expect(standing(asked)).toEqual({ requests: 1, open: ['1.1', '1.2'], answered: [] });
    expect(standing(given)).toEqual({ requests: 1, open: [], answered: ['1.1', '1.2'] });
    expect(told(given)[0]!.parts).toMatchObject([
      { id: '1.1', asked: 'Bằng khen, bản sao', answers: [{ text: 'Gửi bản sao', review: null }] },
      { id: '1.2', asked: 'Xác nhận mức hoàn thành', answers: [{ text: 'Gửi xác nhận', review: null }] },
    ]);
  });

  it.each<[string, string[], string[], string]>([
    ['that leaves one out', ['Gửi'], ['1.1'], 'supplement-item-unanswered'],
    ['of what nobody asked', ['Gửi', 'Gửi'], ['1.1', '1.3'], 'no-such-supplement-item'],
    ['twice of one', ['Gửi', 'Gửi'], ['1.1', '1.1'], 'no-such-supplement-item'],
    ['with a text too many', ['Gửi', 'Gửi', 'Gửi'], ['1.1', '1.2'], 'supplement-item-unanswered'],
  ])('is refused with an answer %s', (_what, items, to, code) =>
    dossier.given(asked).when(give(items, to)).thenRefused(code),
  );

  it('answers in the order in which it was asked where it is not said which', () =>
    expect(told(andThen(asked, give(['Một', 'Hai', 'Ba'])))[0]).toMatchObject({
      answer: { items: ['Một', 'Hai', 'Ba'] },
      parts: [{ answers: [{ text: 'Một' }] }, { answers: [{ text: 'Hai' }] }],
    }));

  it('that is returned is asked again under a new date, and holds the recommendation up', () => {
    const returned = andThen(given, review(kept('1.1'), back('1.2')));
    expect(standing(returned)).toEqual({ requests: 1, open: ['1.2'], answered: [] });
    expect(armedIds(returned, 'supplement')).toHaveLength(2);
    dossier.given(returned).when(recommend).thenRefused('supplement-open');
    const again = andThen(returned, give(['Bản chứng thực'], ['1.2']), review(kept('1.2')));
    expect(told(again)[0]!.parts[1]).toMatchObject({
      answers: [
        { text: 'Gửi xác nhận', review: { accepted: false, reason: 'Bản sao chưa được chứng thực' } },
        { text: 'Bản chứng thực', review: { accepted: true } },
      ],
    });
    expect(owedAfter(again).map(({ kind }) => kind)).not.toContain('supplement');
    dossier
      .given(again)
      .when(review(kept('1.2')))
      .thenRefused('nothing-to-review');
  });

  it('runs under one date while items are returned one after the other', () => {
    const twice = andThen(given, review(back('1.1')), review(back('1.2')));
    expect(standing(twice).open).toEqual(['1.1', '1.2']);
    expect(armedIds(twice, 'supplement')).toHaveLength(2);
  });

  it.each<[string, { id: string; accepted: boolean; reason?: string }[], string]>([
    ['without a reason', [{ id: '1.1', accepted: false }], 'returned-item-needs-reason'],
    ['for a word', [{ id: '1.1', accepted: false, reason: 'Thiếu' }], 'returned-item-needs-reason'],
    ['that was not given', [kept('2.1')], 'no-such-supplement-item'],
    ['twice', [kept('1.1'), kept('1.1')], 'no-such-supplement-item'],
    ['of no item', [], 'supplement-needs-items'],
  ])('is not returned %s', (_what, items, code) =>
    dossier
      .given(given)
      .when(review(...items))
      .thenRefused(code),
  );

  it('counts its requests through, so that an item keeps its id', () => {
    const second = andThen(given, ask('Báo cáo'));
    expect(standing(second)).toEqual({ requests: 2, open: ['2.1'], answered: ['1.1', '1.2'] });
    expect(told(second).map(({ parts }) => parts.map(({ id }) => id))).toEqual([['1.1', '1.2'], ['2.1']]);
  });
});
