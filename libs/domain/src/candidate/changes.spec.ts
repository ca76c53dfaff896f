import fc from 'fast-check';
import { actor, board, morning, officer, refusalOf, specification, story } from '@app/testing';
import { plusDays } from '../calendar/working-days';
import { standingOn } from '../kernel/dated';
import { fold, system, type LegalDay } from '../kernel/decider';
import type { NamedUnit } from '../unit/facts';
import { candidateDecider } from './candidate';
import type { CandidateKind, CandidateOrder, NamedCandidate } from './facts';

const candidate = specification(candidateDecider);
const today = '2026-03-02';
const paper = '12/QĐ-SNV';
const ground = 'Hai người khác nhau, cùng tên';

type Data<T extends CandidateOrder['type']> = Extract<CandidateOrder, { type: T }>['data'];
const order = <T extends CandidateOrder['type']>(type: T, data: Omit<Data<T>, 'candidate' | 'selves'>, by = officer) =>
  ({ type, data: { candidate: 'p-1', selves: ['p-1'], ...data }, by, at: morning(today) }) as unknown as CandidateOrder;

const unit = (code: string, to: LegalDay | null = null): NamedUnit => ({
  code,
  kind: 'agency',
  from: '2004-01-01',
  to,
});
const others = [unit('SYT'), unit('SGDDT'), unit('OLD', '2025-06-30'), { ...unit('CUM'), kind: 'cluster' as const }];

const register = (kind: CandidateKind = 'person', by = officer, within = 'SYT') =>
  order('RegisterCandidate', { kind, unit: within, fullName: 'Người Minh Họa', others }, by);
const rename = (from: LegalDay, by = officer) => order('RenameCandidate', { fullName: `Tên ${from}`, from, paper }, by);
const move = (to: string, from: LegalDay, by = officer, of = paper) =>
  order('MoveCandidate', { unit: to, from, paper: of, others }, by);
const merge = (from: LegalDay | null, other: NamedCandidate | null = free, into = 'p-2', by = officer) =>
  order('MergeCandidate', { into, from, paper, other, joinedOn: null }, by);
const with_ = (asked: CandidateOrder, more: object) =>
  ({ ...asked, data: { ...asked.data, ...more } }) as CandidateOrder;
const separate = (by = officer) => order('SeparateCandidate', { ground }, by);

const free: NamedCandidate = { kind: 'person', merged: null };
const known = story(candidateDecider, [register()]);
const collective = story(candidateDecider, [register('collective')]);
const team: NamedCandidate = { kind: 'collective', merged: null };
const after = (...orders: CandidateOrder[]) => story(candidateDecider, orders, known);
const entryOf = (facts: typeof known) => fold(candidateDecider, facts).entry!;

describe('a candidate over the years', () => {
  it('is renamed, moved, joined and separated by the officer who appraises or the head of the board alone, never by himself', () => {
    const merged = after(merge(null));
    const acts = [
      [known, (by: typeof officer) => rename('2025-01-01', by)],
      [known, (by: typeof officer) => move('SGDDT', '2025-01-01', by)],
      [known, (by: typeof officer) => merge(null, free, 'p-2', by)],
      [merged, separate],
    ] as const;
    for (const [facts, act] of acts) {
      for (const by of [officer, board])
        expect(story(candidateDecider, [act(by)], facts)).toHaveLength(facts.length + 1);
      for (const role of ['unitClerk', 'unitHead', 'receivingClerk', 'chairman', 'auditor'] as const)
        candidate
          .given(facts)
          .when(act(actor(role)))
          .thenRefused('role-may-not');
      candidate
        .given(facts)
        .when(act({ ...officer, person: 'p-1' }))
        .thenRefused('own-dossier');
    }
  });

  it('is not changed by himself under another entry either', () => {
    const self = { ...officer, person: 'p-2' };
    const merged = after(merge(null));
    for (const [facts, act] of [
      [known, rename('2025-01-01', self)],
      [known, move('SGDDT', '2025-01-01', self)],
      [known, merge(null, free, 'p-3', self)],
      [merged, separate(self)],
    ] as const)
      candidate
        .given(facts)
        .when(with_(act, { selves: ['p-1', 'p-2'] }))
        .thenRefused('own-dossier');
    candidate
      .given(known)
      .when(merge(null, free, 'p-2', self))
      .thenRefused('own-dossier');
  });

  it('that no command recorded is not changed', () =>
    candidate.given([]).when(rename('2025-01-01')).thenRefused('no-such-candidate', { candidate: 'p-1' }));

  it('of the shipped files is recorded by the system', () =>
    candidate
      .given([])
      .when(register('person', system, 'OLD'))
      .then([{ type: 'CandidateRegistered', data: { by: 'system', unit: 'OLD' } }]));

  it('is recorded by people, and moved, into a unit that is there on that day and is no cluster', () => {
    for (const by of [officer, actor('unitClerk', { unit: 'OLD' })])
      candidate
        .given([])
        .when(register('person', by, 'OLD'))
        .thenRefused('unit-not-in-force', { unit: 'OLD', on: today });
    candidate
      .given([])
      .when(register('person', officer, 'NOWHERE'))
      .thenRefused('no-such-unit');
    candidate
      .given([])
      .when(register('collective', officer, 'CUM'))
      .thenRefused('cluster-has-no-members', { unit: 'CUM' });
    candidate.given(known).when(move('CUM', '2025-01-01')).thenRefused('cluster-has-no-members', { unit: 'CUM' });
    expect(story(candidateDecider, [register()])[0]!.data).not.toHaveProperty('others');
  });

  it('moves to a unit that is there on that day, and not to where it is', () => {
    candidate.given(known).when(move('NOWHERE', '2025-01-01')).thenRefused('no-such-unit');
    candidate.given(known).when(move('OLD', '2025-07-01')).thenRefused('unit-not-in-force', { on: '2025-07-01' });
    candidate
      .given(known)
      .when(move('OLD', '2025-06-30'))
      .then([{ type: 'CandidateMoved', data: { unit: 'OLD', from: '2025-06-30', paper } }]);
    candidate
      .given(known)
      .when(move('SYT', '2025-01-01'))
      .thenRefused('candidate-there-already', { unit: 'SYT', from: null });
    const moved = after(move('SGDDT', '2025-01-01'));
    candidate
      .given(moved)
      .when(move('SGDDT', '2025-01-02'))
      .thenRefused('candidate-there-already', { from: '2025-01-01' });
    candidate.given(moved).when(move('SGDDT', '2025-01-01')).then([]);
  });

  it('that is said to move to where it is from a day to come, or after it was joined, is refused all the same', () => {
    const moved = after(move('SGDDT', '2025-01-01'));
    candidate.given(known).when(move('SYT', '2026-03-03')).thenRefused('change-in-the-future');
    candidate
      .given(story(candidateDecider, [merge(null)], moved))
      .when(move('SGDDT', '2025-01-01'))
      .thenRefused('candidate-merged');
  });

  it('has the paper of a move put right by the same day again', () => {
    const moved = after(move('SGDDT', '2025-01-01'));
    const corrected = story(candidateDecider, [move('SGDDT', '2025-01-01', officer, '13/QĐ-SNV')], moved);
    expect(corrected.at(-1)).toMatchObject({ type: 'CandidateMoved', data: { paper: '13/QĐ-SNV' } });
    expect(entryOf(corrected).units).toEqual(entryOf(moved).units);
    candidate
      .given(corrected)
      .when(move('SGDDT', '2025-01-01', officer, '13/QĐ-SNV'))
      .then([]);
  });

  it('changes up to today, and forward only; the same day again corrects', () => {
    const changed = after(rename('2025-05-01'), move('SGDDT', '2025-06-01'));
    candidate.given(known).when(rename('2026-03-03')).thenRefused('change-in-the-future', { from: '2026-03-03' });
    candidate.given(known).when(move('SGDDT', '2026-03-03')).thenRefused('change-in-the-future');
    candidate
      .given(known)
      .when(rename(today))
      .then([{ type: 'CandidateRenamed' }]);
    candidate
      .given(changed)
      .when(rename('2025-04-30'))
      .thenRefused('candidate-change-out-of-order', { last: '2025-05-01' });
    candidate
      .given(changed)
      .when(move('SYT', '2025-05-31'))
      .thenRefused('candidate-change-out-of-order', { last: '2025-06-01' });
    const corrected = story(candidateDecider, [rename('2025-05-01'), move('OLD', '2025-06-01')], changed);
    expect(entryOf(corrected)).toMatchObject({
      renamedFrom: '2025-05-01',
      units: [
        { unit: 'SYT', from: null },
        { unit: 'OLD', from: '2025-06-01' },
      ],
    });
  });

  const day = fc.integer({ min: 0, max: 2000 }).map((n) => plusDays('2020-01-01', n));
  const moves = fc.array(fc.record({ unit: fc.constantFrom('SYT', 'SGDDT', 'OLD'), from: day }), { maxLength: 12 });

  it('was on any day where the last accepted move up to that day put it, whatever was asked in whatever order', () =>
    fc.assert(
      fc.property(moves, day, (asked, on) => {
        let facts = known;
        let accepted: typeof asked = [];
        for (const { unit: to, from } of asked) {
          const last = accepted.at(-1);
          const refused = () => refusalOf(() => story(candidateDecider, [move(to, from)], facts)).code;
          if (to === 'OLD' && from > '2025-06-30') expect(refused()).toBe('unit-not-in-force');
          else if (last && from < last.from) expect(refused()).toBe('candidate-change-out-of-order');
          else if ((last?.unit ?? 'SYT') === to && last?.from !== from)
            expect(refused()).toBe('candidate-there-already');
          else {
            facts = story(candidateDecider, [move(to, from)], facts);
            accepted = [...accepted.filter((m) => m.from < from), { unit: to, from }];
          }
        }
        const expected = accepted.findLast((m) => m.from <= on)?.unit ?? 'SYT';
        expect(standingOn(entryOf(facts).units, on)!.unit).toBe(expected);
      }),
    ));

  it('comes to the same however its names and moves were recorded among each other', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(day, { maxLength: 6 }),
        fc.uniqueArray(day, { maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (renamed, moved, nameFirst) => {
          const names = [...renamed].sort().map((from) => rename(from));
          const places = [...moved].sort().map((from, n) => move(n % 2 === 0 ? 'SGDDT' : 'SYT', from));
          const mixed: CandidateOrder[] = [];
          const [a, b] = [[...names], [...places]];
          for (const first of nameFirst) mixed.push(...(first ? a : b).splice(0, 1));
          mixed.push(...a, ...b);
          expect(entryOf(after(...mixed))).toEqual(entryOf(after(...names, ...places)));
        },
      ),
    ));
});

describe('two entries', () => {
  it('of one and the same are joined once, and separated again with a ground', () => {
    const merged = after(merge(null));
    expect(entryOf(merged).merged).toEqual({ into: 'p-2', from: null, paper });
    candidate.given(merged).when(merge(null)).then([]);
    candidate
      .given(merged)
      .when(merge(null, free, 'p-3'))
      .thenRefused('candidate-merged', { into: 'p-2' });
    candidate.given(merged).when(rename('2025-01-01')).thenRefused('candidate-merged', { into: 'p-2' });
    candidate.given(merged).when(move('SGDDT', '2025-01-01')).thenRefused('candidate-merged');
    expect(entryOf(story(candidateDecider, [separate()], merged))).toEqual(entryOf(known));
    candidate.given(known).when(separate()).thenRefused('candidate-not-merged');
    candidate
      .given(merged)
      .when(order('SeparateCandidate', { ground: 'sai' }))
      .thenRefused('ground-too-short');
  });

  it('are of one kind, both there, and not joined elsewhere already', () => {
    candidate
      .given(known)
      .when(merge(null, free, 'p-1'))
      .thenRefused('candidate-not-its-own');
    candidate.given(known).when(merge(null, null)).thenRefused('no-such-candidate', { candidate: 'p-2' });
    candidate.given(known).when(merge(null, team)).thenRefused('candidate-of-other-kind', { kind: 'person' });
    const elsewhere = { ...free, merged: { into: 'p-9', from: null, paper } };
    candidate.given(known).when(merge(null, elsewhere)).thenRefused('other-candidate-merged', { into: 'p-9' });
  });

  it('have the paper of their merger put right by the same again, and by nothing else', () => {
    for (const from of [null, '2025-07-01']) {
      const first = story(candidateDecider, [merge(from, team)], collective);
      const again = with_(merge(from, team), { paper: '13/QĐ-SNV' });
      const corrected = story(candidateDecider, [again], first);
      expect(entryOf(corrected).merged).toEqual({ into: 'p-2', from, paper: '13/QĐ-SNV' });
      candidate.given(corrected).when(again).then([]);
      candidate.given(corrected).when(merge('2025-08-01', team)).thenRefused('candidate-merged', { into: 'p-2' });
    }
  });

  it('that are collectives may become one from a day on, and until that day each goes on', () => {
    candidate.given(known).when(merge('2025-07-01')).thenRefused('only-collectives-are-merged', { kind: 'person' });
    candidate.given(collective).when(merge('2026-03-03', team)).thenRefused('change-in-the-future');
    const merged = story(candidateDecider, [merge('2025-07-01', team)], collective);
    candidate.given(merged).when(rename('2025-07-01')).thenRefused('candidate-merged');
    candidate
      .given(merged)
      .when(rename('2025-06-30'))
      .then([{ type: 'CandidateRenamed' }]);
    const renamed = story(candidateDecider, [rename('2025-07-02')], collective);
    candidate
      .given(renamed)
      .when(merge('2025-07-01', team))
      .thenRefused('candidate-change-out-of-order', { last: '2025-07-02' });
  });

  it('that are collectives follow one another by their days, in whatever order they were recorded', () => {
    const taken = (from: LegalDay): NamedCandidate => ({ ...team, merged: { into: 'p-9', from, paper } });
    candidate
      .given(collective)
      .when(merge('2019-01-01', taken('2020-01-01')))
      .then([{ type: 'CandidateMerged', data: { into: 'p-2', from: '2019-01-01' } }]);
    for (const from of ['2020-01-01', '2023-01-01', null])
      candidate
        .given(collective)
        .when(merge(from, taken('2020-01-01')))
        .thenRefused('other-candidate-merged', { into: 'p-9', from: '2020-01-01' });
    const joined = { joinedOn: '2023-01-01' };
    for (const from of ['2020-01-01', '2023-01-01'])
      candidate
        .given(collective)
        .when(with_(merge(from, team), joined))
        .thenRefused('candidate-took-over-later', { last: '2023-01-01' });
    for (const from of ['2023-01-02', null])
      candidate
        .given(collective)
        .when(with_(merge(from, team), joined))
        .then([{ type: 'CandidateMerged' }]);
  });

  const few = fc.integer({ min: 0, max: 3 });
  const mergers = fc.array(fc.record({ from: few, into: few, day: fc.integer({ min: 1, max: 5 }) }), { maxLength: 10 });

  it('that are collectives are never taken over by one that was gone by then', () =>
    fc.assert(
      fc.property(mergers, (asked) => {
        const accepted = new Map<number, { into: number; day: LegalDay }>();
        for (const { from, into, day: n } of asked) {
          const on = `2020-01-0${n}`;
          const gone = accepted.get(into);
          const joins = [...accepted.values()].filter((m) => m.into === from).map((m) => m.day);
          const merged = gone ? { into: `p-${gone.into}`, from: gone.day, paper } : null;
          const said = with_(merge(on, { ...team, merged }, `p-${into}`), {
            ...{ candidate: `p-${from}`, joinedOn: joins.sort().at(-1) ?? null },
          });
          if (accepted.has(from)) continue;
          const may = from !== into && (!gone || on < gone.day) && joins.every((join) => join < on);
          if (may) {
            expect(story(candidateDecider, [said], collective)).toHaveLength(2);
            accepted.set(from, { into, day: on });
          } else refusalOf(() => story(candidateDecider, [said], collective));
        }
        for (const { into, day: on } of accepted.values())
          expect(accepted.has(into) && accepted.get(into)!.day <= on).toBe(false);
      }),
    ));
});
