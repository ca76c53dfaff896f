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
const order = <T extends CandidateOrder['type']>(type: T, data: Omit<Data<T>, 'candidate'>, by = officer) =>
  ({ type, data: { candidate: 'p-1', ...data }, by, at: morning(today) }) as unknown as CandidateOrder;

const unit = (code: string, to: LegalDay | null = null): NamedUnit => ({
  code,
  kind: 'agency',
  from: '2004-01-01',
  to,
});
const others = [unit('SYT'), unit('SGDDT'), unit('OLD', '2025-06-30')];

const register = (kind: CandidateKind = 'person', by = officer) =>
  order('RegisterCandidate', { kind, unit: 'SYT', fullName: 'Người Minh Họa' }, by);
const rename = (from: LegalDay, by = officer) => order('RenameCandidate', { fullName: `Tên ${from}`, from, paper }, by);
const move = (to: string, from: LegalDay, by = officer) =>
  order('MoveCandidate', { unit: to, from, paper, others }, by);
const merge = (from: LegalDay | null, other: NamedCandidate | null = free, into = 'p-2', by = officer) =>
  order('MergeCandidate', { into, from, paper, other }, by);
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

  it('that no command recorded is not changed', () =>
    candidate.given([]).when(rename('2025-01-01')).thenRefused('no-such-candidate', { candidate: 'p-1' }));

  it('of the shipped files is recorded by the system', () =>
    candidate
      .given([])
      .when(register('person', system))
      .then([{ type: 'CandidateRegistered', data: { by: 'system' } }]));

  it('moves to a unit that is there on that day; to where it is, nothing happens', () => {
    candidate.given(known).when(move('NOWHERE', '2025-01-01')).thenRefused('no-such-unit');
    candidate.given(known).when(move('OLD', '2025-07-01')).thenRefused('unit-not-in-force', { on: '2025-07-01' });
    candidate
      .given(known)
      .when(move('OLD', '2025-06-30'))
      .then([{ type: 'CandidateMoved', data: { unit: 'OLD', from: '2025-06-30', paper } }]);
    candidate.given(known).when(move('SYT', '2025-01-01')).then([]);
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
          const last = accepted.at(-1)?.from;
          if (to === 'OLD' && from > '2025-06-30') refusalOf(() => after(move(to, from)));
          else if (last !== undefined && from < last)
            expect(refusalOf(() => story(candidateDecider, [move(to, from)], facts)).code).toBe(
              'candidate-change-out-of-order',
            );
          else {
            facts = story(candidateDecider, [move(to, from)], facts);
            const already = (accepted.at(-1)?.unit ?? 'SYT') === to;
            if (!already) accepted = [...accepted.filter((m) => m.from < from), { unit: to, from }];
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
    candidate.given(known).when(merge(null, elsewhere)).thenRefused('candidate-merged', { into: 'p-9' });
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
});
