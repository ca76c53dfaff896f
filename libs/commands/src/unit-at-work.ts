import { refuseUnlessAtWork, workingDays, type Unit } from '@app/domain';
import type { StreamsRead } from '@app/event-store';
import type { Books } from './books';
import { folded } from './folded';

/** Refuses what a unit would begin now, if it is not there any more. `streams` holds the unit's. */
export function refuseUnitGone(books: Books, streams: StreamsRead['streams'], code: string, now: string): void {
  const unit: Unit = folded(books.unit, streams.get(`unit/${code}`));
  refuseUnlessAtWork(unit, workingDays.legalDayOf(now));
}
