/** Where the stations and tracks of a dossier lie on a line of a given width. Geometry only. */

export interface Branch {
  from: number;
  to: number;
  row: number;
  /** Where the drawn share ends. */
  reached: number;
  /** Which of several branches at one station it is, so that they do not lie upon each other. */
  startShift: number;
  endShift: number;
}

export interface TrackSpan {
  /** Index of the station where it opens, and of the gate that it must have reached. */
  from: number;
  to: number;
  share: number;
}

export interface WordedSpan {
  from: number;
  to: number;
  words: string;
}

const letter = 7.3;
const trackLetter = 7;
const margin = 16;

/** Stations stand as far apart as their names need, and as the words of the tracks between them; what is left is shared. */
export function spotsOf(names: readonly string[], width: number, tracks: readonly WordedSpan[] = []): number[] {
  const widths = names.map((name) => name.length * letter);
  const first = (widths[0] ?? 0) / 2 + margin;
  const last = (widths.at(-1) ?? 0) / 2 + margin;
  const gaps = widths.slice(1).map((w, n) => (w + (widths[n] ?? 0)) / 2);
  const room = width - first - last;
  const even = (room - sum(gaps)) / Math.max(gaps.length, 1);
  const wide = gaps.map((gap) => gap + even);
  widen(wide, tracks);
  const scale = room / Math.max(sum(wide), 1);
  const spots = [first];
  for (const gap of wide) spots.push(spots.at(-1)! + gap * scale);
  return spots;
}

/** Words that would run past their gate get room from the gaps that they span. */
function widen(gaps: number[], tracks: readonly WordedSpan[]): void {
  for (const { from, to, words } of tracks) {
    const lacking = words.length * trackLetter + 34 - sum(gaps.slice(from, to));
    if (lacking <= 0) continue;
    for (let n = from; n < to; n += 1) gaps[n]! += lacking / (to - from);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Narrow enough for a list instead of a line. */
export const tooNarrow = (names: readonly string[], width: number): boolean =>
  width < names.reduce((sum, name) => sum + name.length * letter + 10, 2 * margin);

const step = 7;

/** Short branches lie above long ones; two that do not meet share a row. */
export function branchesOf(tracks: readonly TrackSpan[], spots: readonly number[]): Branch[] {
  const order = tracks
    .map((track, n) => ({ ...track, n }))
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  const rows: TrackSpan[][] = [];
  const branches: Branch[] = [];
  for (const track of order) {
    const free = rows.findIndex((row) => row.every((other) => other.to <= track.from || track.to <= other.from));
    const row = free === -1 ? rows.push([]) - 1 : free;
    rows[row]!.push(track);
    const starting = order.filter((other) => other.from === track.from).indexOf(track);
    const ending = order.filter((other) => other.to === track.to).indexOf(track);
    const startShift = 6 - starting * step;
    const endShift = -6 + ending * step;
    const start = spots[track.from]! + startShift;
    const end = spots[track.to]! + endShift;
    branches[track.n] = {
      from: start,
      to: end,
      row,
      reached: start + (end - start) * track.share,
      startShift,
      endShift,
    };
  }
  return branches;
}
