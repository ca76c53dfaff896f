import {
  after,
  atCouncil,
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
  officer,
  opening,
  order,
  owedAfter,
  receiveForState,
  received,
  receiver,
  refusalOf,
  secretary,
  story,
} from '@app/testing';
import { addWorkingDays, endOfLegalDay } from '../calendar/working-days';
import { possibilities } from './dossier';
import type { DossierOrder } from './orders';
import { fold, system, type Actor, type LegalDay } from '../kernel/decider';

describe('time', () => {
  const [owed] = owedAfter(received);
  const late = morning(addWorkingDays(law.calendar, monday, 21));
  const remind: DossierOrder = {
    type: 'Remind',
    data: { obligation: owed!.id, at: owed!.remindAt[0]! },
    by: system,
    at: owed!.remindAt[0]!,
  };
  const escalate: DossierOrder = { type: 'Escalate', data: { obligation: owed!.id }, by: system, at: late };
  const extend = (by: Actor, dueOn: LegalDay) =>
    order(by, 'ExtendDate', { obligation: owed!.id, dueOn, ground, paper: 'CV 4' });

  it('reminds once for each reminder', () => {
    const reminded = story(decider, [remind], received);
    dossier
      .given(received)
      .when(remind)
      .then([{ type: 'ReminderSent', data: { id: owed!.id } }]);
    dossier.given(reminded).when(remind).then([]);
  });

  it('escalates once, and never before the date has passed', () => {
    dossier
      .given(received)
      .when({ ...escalate, at: owed!.dueAt })
      .thenRefused('not-overdue');
    dossier
      .given(story(decider, [escalate], received))
      .when(escalate)
      .then([]);
  });

  it('neither reminds nor escalates for a duty that was met', () => {
    dossier.given(atCouncil).when(remind).then([]);
    dossier.given(atCouncil).when(escalate).then([]);
  });

  it('is extended by the head of the board to a later date, and escalates anew', () => {
    const extended = story(decider, [escalate, extend(board, '2025-10-01')], received);
    const [appraise] = owedAfter(extended).filter((o) => o.kind === 'appraise');
    expect(appraise).toMatchObject({ dueAt: endOfLegalDay('2025-10-01'), escalated: false });
    dossier.given(received).when(extend(officer, '2025-10-01')).thenRefused('role-may-not');
    dossier.given(received).when(extend(board, '2025-08-11')).thenRefused('extension-must-be-later');
  });

  it('never moves a date that the law has fixed', () => {
    const candidate = { kind: 'collective', id: 'candidate-1' } as const;
    const flag = { ...opening, award: 'CTD-CP', type: 'merit', candidate } as const;
    const state = after(order(clerk, 'OpenDossier', flag), nominate, receiveForState);
    const fixed = owedAfter(state).find((o) => o.kind === 'reachMinistry')!;
    expect(fixed.dueAt).toBe(endOfLegalDay('2026-06-30'));
    dossier
      .given(state)
      .when(order(board, 'ExtendDate', { obligation: fixed.id, dueOn: '2026-07-31', ground }))
      .thenRefused('fixed-date-never-moves');
  });
});

describe('what a screen is told', () => {
  it('agrees with what the decider answers, for every act that is refused beforehand', () => {
    for (const by of [clerk, head, receiver, officer, board, secretary, chairman])
      for (const { act, because } of possibilities(fold(decider, received), law, by, morning(monday)))
        if (because) {
          const given = { type: act, data: {}, by, at: morning(monday) } as unknown as DossierOrder;
          expect(refusalOf(() => decider.decide(given, fold(decider, received))).code).toBe(because.code);
        }
  });
});
