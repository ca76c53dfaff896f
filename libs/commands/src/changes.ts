import {
  approvedOf,
  fold,
  lawStream,
  moving,
  system,
  underChange,
  type LawChangeOrder,
  type LawChanges,
  type ChangeableValue,
  type LeftOut,
  type LegalDay,
  type Owed,
  type StandingChange,
} from '@app/domain';
import { kindOf, type Book, type Books } from './books';
import type { Assessing } from './eligibility';
import type { Answer, Envelope } from './envelope';
import { handle, readNow, type Desk } from './handle';
import { datesMoved, openDuties, whatChanges, type MovedDates, type OpenDuties } from './preview';
import type { Page, WhatIf } from './what-if';

type Data<T extends LawChangeOrder['type']> = Extract<LawChangeOrder, { type: T }>['data'];

/** A page of what a change would bring: dossiers judged otherwise, or duties with another date. */
export type Preview = (WhatIf & { kind: 'values' }) | (MovedDates & { kind: 'calendar' });

/** What the office puts in force by itself: drafted by one person, tried on every open dossier, approved by another. */
export class Changes {
  /** The version of the changes at which all dates were moved. */
  private settled = -1;

  constructor(
    private readonly desk: Desk,
    private readonly books: Books,
    private readonly assessing: Assessing,
  ) {}

  async all(): Promise<LawChanges> {
    const { streams } = await readNow(this.desk, [lawStream]);
    return fold(this.books.law.decider, streams.get(lawStream)! as never);
  }

  /** Values in force on that day that the office may change or confirm. */
  async changeableOn(on: LegalDay): Promise<ChangeableValue[]> {
    return (await this.desk.inForce.now()).changeableOn(on);
  }

  do<T extends LawChangeOrder['type']>(type: T, data: Data<T>, envelope: Envelope): Promise<Answer> {
    return handle(this.desk, this.books.law, lawStream, { type, data } as never, envelope);
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
   * Gives open duties the dates of a calendar that was approved; false when none waits for it. Ended in the midst it goes on
   * from the start: what has its date is left alone.
   */
  async moveDates(): Promise<boolean> {
    const { watched } = await readNow(this.desk, []);
    if (watched === this.settled) return false;
    const change = approvedOf(await this.all()).find(waitsToBeMoved);
    if (!change) {
      this.settled = watched;
      return false;
    }
    let left = 0;
    for (let after: string | null = null; ;) {
      const page: OpenDuties = await openDuties(this.assessing, { after, limit: 200 });
      for (const { stream, owed } of page.open) left += await this.moveDatesOf(stream, owed, page.now, change.id);
      if (page.next === null) break;
      after = page.next;
    }
    const envelope = { by: system, commandId: `dates-moved/${change.id}` };
    await this.do('NoteDatesMoved', { change: change.id, left }, envelope);
    return true;
  }

  /** 1 where a duty reaches into a year that has no calendar: that one keeps its date until there is one. */
  private async moveDatesOf(stream: string, owed: readonly Owed[], now: string, change: string): Promise<0 | 1> {
    const { facts, left } = moving(owed, this.desk.inForce.law.calendar, now, change);
    if (facts.length > 0) {
      const book = this.books[kindOf(stream)!] as unknown as Book<never, never, never>;
      const order = { type: 'MoveDates', data: { change } } as never;
      await handle(this.desk, book, stream, order, { by: system, commandId: `move-dates/${change}/${stream}` });
    }
    return left > 0 ? 1 : 0;
  }
}

const waitsToBeMoved = ({ kind, moved }: StandingChange) => kind === 'calendar' && !moved;
