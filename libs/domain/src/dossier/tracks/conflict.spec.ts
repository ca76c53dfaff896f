import {
  actor,
  andThen,
  atCouncil,
  atDecider,
  board,
  chairman,
  decider,
  dossier,
  freeze,
  ground,
  law,
  monday,
  morning,
  nominated,
  officer,
  order,
  owedAfter,
  place,
  received,
  receive,
  receiver,
  recommend,
} from '@app/testing';
import { fold, type Actor } from '../../kernel/decider';
import { barredBy, deeds } from '../../rulebook/incompatible';
import { doneOn } from '../context';
import { extensions, standings } from '../dossier';
import type { LiveDossier } from '../state';

const declare = (by: Actor) => order(by, 'DeclareConflict', { relation: 'family', ground });
const assign = order(board, 'AssignOfficer', {
  officer: officer.person,
  posts: [{ role: 'appraisalOfficer', unit: board.unit }],
});

describe('whoever declares a conflict', () => {
  it('does nothing more on the dossier', () => {
    dossier
      .given(andThen(nominated, declare(receiver)))
      .when(receive)
      .thenRefused('conflict-declared');
    dossier
      .given(andThen(received, declare(officer)))
      .when(recommend)
      .thenRefused('conflict-declared');
    const refuse = order(chairman, 'RefuseDossier', { ground });
    dossier
      .given(andThen(atDecider, declare(chairman)))
      .when(refuse)
      .thenRefused('conflict-declared');
  });

  it('is barred from every deed, at every level, whatever the matrix says', () => {
    const declared = fold(decider, andThen(received, declare(officer))) as LiveDossier;
    for (const deed of deeds)
      for (const level of ['unit', 'province', 'state'] as const)
        expect(barredBy(law, deed, officer.person, { done: doneOn(declared), level })).toBe('conflict');
    expect(barredBy(law, 'appraise', 'another', { done: doneOn(declared), level: 'province' })).toBeUndefined();
  });

  it('is no longer its officer, and the board owes another', () => {
    const given = andThen(received, assign);
    const vacated = andThen(given, declare(officer));
    expect(fold(decider, vacated)).toMatchObject({ officer: null });
    expect(owedAfter(given).map(({ kind }) => kind)).not.toContain('assign');
    expect(owedAfter(vacated).map(({ kind }) => kind)).toContain('assign');
    dossier.given(vacated).when(assign).thenRefused('conflict-declared');
  });

  it('says why, once, and for themselves', () => {
    const bare = order(officer, 'DeclareConflict', { relation: 'work', ground: 'Quen' });
    dossier.given(received).when(bare).thenRefused('ground-too-short');
    dossier
      .given(andThen(received, declare(officer)))
      .when(declare(officer))
      .thenRefused('conflict-already-declared');
    dossier
      .given(received)
      .when(declare(actor('auditor')))
      .thenRefused('role-may-not');
  });

  it('waits while an agenda is frozen: there the session records who stands aside', () =>
    dossier
      .given(andThen(atCouncil, place, freeze))
      .when(declare(actor('councilMember')))
      .thenRefused('on-frozen-agenda'));

  it('is told that the act is no longer theirs, and whose it is', () => {
    const declared = fold(decider, andThen(received, declare(officer))) as LiveDossier;
    const told = standings(declared, law, officer, morning(monday)).find(({ act }) => act === 'RecommendDossier');
    expect(told).toMatchObject({ state: 'others', because: { code: 'conflict-declared' } });
  });
});

describe('a date that runs', () => {
  it('is offered to be moved to who may move it, duty by duty, and to nobody else', () => {
    const now = fold(decider, received) as LiveDossier;
    const offered = (by: Actor) =>
      extensions(now, by, morning(monday)).map(({ obligation, state }) => [obligation, state]);
    expect(offered(board)).toEqual(now.owed.map(({ id }) => [id, 'now']));
    expect(offered(officer)).toEqual([]);
  });

  it('is offered where the decider takes it, and refused as the decider refuses it', () => {
    const [first, ...rest] = (fold(decider, received) as LiveDossier).owed;
    const fixed = { ...first!, kind: 'reachMinistry' as const };
    const stopped = { ...first!, paused: { since: monday, by: ['supplement' as const] } } as unknown as typeof fixed;
    const odd = { ...(fold(decider, received) as LiveDossier), owed: [fixed, stopped, ...rest] };
    expect(extensions(odd, chairman, morning(monday)).map(({ because }) => because?.code)).toEqual([
      'fixed-date-never-moves',
      'clock-stands-still',
      ...rest.map(() => undefined),
    ]);
  });
});
