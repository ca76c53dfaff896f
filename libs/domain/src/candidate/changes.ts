import { legalDayOf } from '../calendar/working-days';
import type { LegalDay } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import type { FreeText } from '../kernel/free-text';
import { refuseUnlessHome } from '../unit/in-force';
import type { CandidateFact, CandidateOrder, KnownEntry, NamedCandidate } from './facts';

type OrderOf<T extends CandidateOrder['type']> = Extract<CandidateOrder, { type: T }>;
export type EntryChange = OrderOf<'RenameCandidate' | 'MoveCandidate' | 'MergeCandidate' | 'SeparateCandidate'>;

/** What is dated goes forward, up to today; the same day again corrects what was said of it. */
export function changeEntry(order: EntryChange, entry: KnownEntry): CandidateFact[] {
  switch (order.type) {
    case 'RenameCandidate':
      return rename(order, entry);
    case 'MoveCandidate':
      return move(order, entry);
    case 'MergeCandidate':
      return merge(order, entry);
    case 'SeparateCandidate':
      return separate(order, entry);
  }
}

/** The same name again is a fact again: names are sealed, so none is known here. */
function rename({ data, by, at }: OrderOf<'RenameCandidate'>, entry: KnownEntry): CandidateFact[] {
  const { fullName, from, paper } = data;
  refuseUnlessForward(entry, from, [entry.renamedFrom], legalDayOf(at));
  return [{ type: 'CandidateRenamed', data: { fullName, from, paper, by: by.person } }];
}

function move({ data, by, at }: OrderOf<'MoveCandidate'>, entry: KnownEntry): CandidateFact[] {
  const { unit, from, paper } = data;
  const last = entry.units.at(-1)!;
  refuseUnlessHome(unit, data.others, from);
  refuseUnlessForward(entry, from, [last.from], legalDayOf(at));
  if (last.unit === unit) {
    refuseUnless(last.from === from, 'candidate-there-already', last);
    if (isOf(entry.movedBy, data)) return [];
  }
  return [{ type: 'CandidateMoved', data: { unit, from, paper, by: by.person } }];
}

function merge({ data, by, at }: OrderOf<'MergeCandidate'>, entry: KnownEntry): CandidateFact[] {
  const { candidate, other, into, from, paper, joinedOn } = data;
  const merged: CandidateFact = { type: 'CandidateMerged', data: { into, from, paper, by: by.person } };
  if (entry.merged) {
    const again = entry.merged.into === into && entry.merged.from === from;
    refuseUnless(again, 'candidate-merged', { into: entry.merged.into });
    return isOf(entry.merged.paper, data) ? [] : [merged];
  }
  refuseUnless(into !== candidate, 'candidate-not-its-own', { candidate });
  refuseUnless(other, 'no-such-candidate', { candidate: into });
  refuseUnless(other.kind === entry.kind, 'candidate-of-other-kind', { kind: entry.kind });
  refuseUnless(from === null || entry.kind === 'collective', 'only-collectives-are-merged', { kind: entry.kind });
  refuseUnlessThere(other, from);
  if (from !== null) {
    refuseUnlessForward(entry, from, [entry.renamedFrom, entry.units.at(-1)!.from], legalDayOf(at));
    refuseUnless(joinedOn === null || joinedOn < from, 'candidate-took-over-later', { last: joinedOn });
  }
  return [merged];
}

/** Whether what stands is by the paper that the order names. */
const isOf = (known: FreeText | null, { paper, paperBefore }: { paper: FreeText; paperBefore?: string | null }) =>
  paper === (typeof known === 'string' ? known : paperBefore);

/** Whoever was taken over from a day could still take over another before it. */
function refuseUnlessThere({ merged }: NamedCandidate, from: LegalDay | null): void {
  if (!merged) return;
  const before = from !== null && merged.from !== null && from < merged.from;
  refuseUnless(before, 'other-candidate-merged', { into: merged.into, from: merged.from });
}

/** Said wrongly: each is an entry of its own again. */
function separate({ data, by }: OrderOf<'SeparateCandidate'>, entry: KnownEntry): CandidateFact[] {
  refuseUnless(entry.merged, 'candidate-not-merged');
  refuseUnless(data.ground.trim().length >= 10, 'ground-too-short', { min: 10 });
  return [{ type: 'CandidateSeparated', data: { ground: data.ground, by: by.person } }];
}

function refuseUnlessForward(
  { merged }: KnownEntry,
  from: LegalDay,
  before: readonly (LegalDay | null)[],
  today: LegalDay,
): void {
  refuseUnless(from <= today, 'change-in-the-future', { from });
  const last = before.reduce((a, b) => (a === null || (b !== null && a < b) ? b : a));
  refuseUnless(last === null || last <= from, 'candidate-change-out-of-order', { last });
  const over = merged && (merged.from === null || merged.from <= from);
  refuseUnless(!over, 'candidate-merged', { into: merged?.into });
}
