import {
  approvedOf,
  lawStream,
  moving,
  system,
  underChange,
  workingDays,
  type Asked,
  type TimeOrder,
  type LawChangeOrder,
  type LawChanges,
  type ChangeableValue,
  type LeftOut,
  type LegalDay,
  type StandingChange,
} from '@app/domain';
import { kindOf, onOwing, type Books } from './books';
import type { Assessing } from './eligibility';
import type { Answer, Envelope } from './envelope';
import { CalendarYears } from './calendar-years';
import { folded } from './folded';
import type { Desk, Part } from './desk';
import { handle, readNow } from './handle';
import { datesMoved, openDuties, whatChanges, type MovedDates, type OpenDuties } from './preview';
import type { Page, WhatIf } from './what-if';

type Data<T extends LawChangeOrder['type']> = Extract<LawChangeOrder, { type: T }>['data'];

/** A page of what a change would bring: dossiers judged otherwise, or duties with another date. */
export type Preview = (WhatIf & { kind: 'values' }) | (MovedDates & { kind: 'calendar' });

/** What the office puts in force by itself: drafted by one person, tried on every open dossier, approved by another. */
export class Changes {
  /** The changes and the day at which all dates were moved. */
  private settled = '';
  /** Whether the calendar of the next year is there, and who owes it. */
  readonly years: CalendarYears;

  constructor(
    private readonly desk: Desk,
    private readonly books: Books,
    private readonly assessing: Assessing,
  ) {
    this.years = new CalendarYears(desk, books);
  }

  async all(): Promise<LawChanges> {
    const { streams } = await readNow(this.desk, [lawStream]);
    return folded(this.books.law, streams.get(lawStream));
  }

  /** Values in force on that day that the office may change or confirm. */
  async changeableOn(on: LegalDay): Promise<ChangeableValue[]> {
    return (await this.desk.inForce.now()).changeableOn(on);
  }

  do<T extends LawChangeOrder['type']>(type: T, data: Data<T>, envelope: Envelope): Promise<Answer> {
    return handle(this.desk, this.books.law, lawStream, { type, data }, envelope, {
      learn: async (state, now) =>
        type === 'ApproveLawChange' ? { data: {}, held: await this.endDuty(state, data.change, now) } : nothingMore,
    });
  }

  /** Whoever approves a calendar ends the duty to enter it, in the same act. */
  private async endDuty({ changes }: LawChanges, id: string, now: string): Promise<Part[]> {
    const change = changes.find((c) => c.id === id);
    return change?.kind === 'calendar' ? this.years.entered(change.year, now) : [];
  }

  /** Changes that the files of today bear no more, with what is wrong: they do not hold. Of the changes that `all` read last. */
  get leftOut(): readonly LeftOut[] {
    return this.desk.inForce.law.leftOut;
  }

  /** Approved calendars whose dates open duties do not have yet. */
  async unmoved(): Promise<number> {
    return approvedOf(await this.all()).filter(waitsToBeMoved).length;
  }

  /** What a change brings, for a page of open streams; writes nothing. Refuses with `no-such-law-change`. */
  async preview(id: string, page: Page): Promise<Preview> {
    const under = underChange(this.desk.inForce.law, await this.all(), id);
    const { change } = under;
    if (change.kind === 'values')
      return { kind: 'values', ...(await whatChanges(this.assessing, under, change.from, page)) };
    return { kind: 'calendar', ...(await datesMoved(this.assessing, under.after, page)) };
  }

  /**
   * Gives open duties the dates of a calendar that was approved, or that came with a release; false when none waits for it.
   * Ended in the midst it goes on from the start: what has its date is left alone.
   */
  async moveDates(): Promise<boolean> {
    const { watched, now } = await readNow(this.desk, []);
    // Once a day also without a change: a process of the release before may have gone on for a while.
    const asOf = `${watched} ${workingDays.legalDayOf(now)}`;
    if (asOf === this.settled) return false;
    const change = approvedOf(await this.all()).find(waitsToBeMoved);
    const { moved, left } = await this.moveAll(change?.id ?? null);
    if (!change) {
      this.settled = asOf;
      return moved > 0;
    }
    const envelope = { by: system, commandId: `dates-moved/${change.id}` };
    await this.do('NoteDatesMoved', { change: change.id, left }, envelope);
    return true;
  }

  /** Without a change only what is provisional. `left`: streams whose duties reach into a year that has no calendar. */
  private async moveAll(change: string | null): Promise<{ moved: number; left: number }> {
    const sum = { moved: 0, left: 0 };
    for (let after: string | null = null; ;) {
      const page: OpenDuties = await openDuties(this.assessing, { after, limit: 200, provisional: change === null });
      for (const { stream, version, owed } of page.open) {
        const { facts, left } = moving(owed, this.desk.inForce.law.calendar, page.now, change ?? withRelease);
        if (facts.length > 0) await this.moveDatesOf(stream, version, change ?? withRelease);
        sum.moved += facts.length;
        sum.left += left > 0 ? 1 : 0;
      }
      if (page.next === null) return sum;
      after = page.next;
    }
  }

  private async moveDatesOf(stream: string, version: number, change: string): Promise<void> {
    const order: Asked<TimeOrder> = { type: 'MoveDates', data: { change } };
    const envelope = { by: system, commandId: `move-dates/${change}/${stream}@${version}` };
    await onOwing(this.books, kindOf(stream), (book) => handle(this.desk, book, stream, order, envelope));
  }
}

/** Stands for the change where a calendar came with a release. */
const withRelease = 'release';

const nothingMore = { data: {}, held: [] };

const waitsToBeMoved = ({ kind, moved }: StandingChange) => kind === 'calendar' && !moved;
