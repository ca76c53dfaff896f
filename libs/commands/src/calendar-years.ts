import {
  calendarStream,
  nextReview,
  reviewOf,
  system,
  yearsToReview,
  workingDays,
  type CalendarYear,
  type CalendarYearFact,
} from '@app/domain';
import type { Books } from './books';
import type { Desk, Part } from './desk';
import { handle, partOf, readNow } from './handle';
import { folded } from './folded';

/** What has become due of the calendar of a year, and is not in the log yet. */
export interface CalendarDue {
  year: number;
  published: boolean;
  version: number;
  facts: readonly CalendarYearFact[];
}

/** The calendar of the next year: who was told that it is missing, who owes it, and that it was entered. */
export class CalendarYears {
  /** The changes of the law and the hour at which nothing was due. */
  private settled = '';

  constructor(
    private readonly desk: Desk,
    private readonly books: Books,
  ) {}

  /** What is due now, by year; reads the log again every hour and after every change of the law. */
  async due(): Promise<CalendarDue[]> {
    const { watched, now } = await readNow(this.desk, []);
    const asOf = `${watched} ${now.slice(0, 'yyyy-mm-ddThh'.length)}`;
    if (asOf === this.settled) return [];
    const due = await this.dueBy();
    if (due.length === 0) this.settled = asOf;
    return due;
  }

  /** How many years have something due that is not in the log yet, and when something becomes due next. */
  async outlook(): Promise<{ due: number; next: string | null }> {
    const due = await this.dueBy();
    const { now } = await readNow(this.desk, []);
    return { due: due.length, next: nextReview(this.desk.inForce.law, now) };
  }

  /** The years without a calendar and those that are owed, with what is open of each. */
  async states(years: readonly number[]): Promise<Map<number, CalendarYear>> {
    const { streams } = await readNow(this.desk, years.map(calendarStream));
    return new Map(years.map((year) => [year, folded(this.books.calendar, streams.get(calendarStream(year)))]));
  }

  /** That the calendar of a year is there, to be written in one act with what puts it in force. */
  async entered(year: number, now: string): Promise<Part[]> {
    const state = (await this.states([year])).get(year)!;
    const facts = reviewOf(state, { year, published: true }, now);
    const { calendar } = this.books;
    return facts.length > 0 ? [partOf(this.desk, calendar, calendarStream(year), state, facts)] : [];
  }

  /** Writes what is due of a year; what has been written meanwhile is not written again. */
  async review({ year, published, version }: CalendarDue): Promise<void> {
    const stream = calendarStream(year);
    const order = { type: 'ReviewCalendar', data: { year, published } } as const;
    const commandId = `${stream}/review@${version}${published ? '/published' : ''}`;
    await handle(this.desk, this.books.calendar, stream, order, { by: system, commandId });
  }

  private async dueBy(): Promise<CalendarDue[]> {
    const { now } = await readNow(this.desk, []);
    const { law } = this.desk.inForce;
    const years = yearsToReview(law, workingDays.legalDayOf(now));
    const states = await this.states(years);
    return years.flatMap((year) => {
      const state = states.get(year)!;
      const published = law.calendar.years[year] !== undefined;
      const facts = reviewOf(state, { year, published }, now);
      return facts.length > 0 ? [{ year, published, version: state.version, facts }] : [];
    });
  }
}
