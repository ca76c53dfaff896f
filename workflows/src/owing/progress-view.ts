import { condition } from '@temporalio/workflow';
import type { Instant } from '@app/domain';
import type { Duty, Progress, Serving } from './messages';

/** The newest Progress a run has heard of, and waiting in business time upon it. */
export class ProgressView {
  bells = 0;
  private newest: Progress | null = null;
  private readonly waits = new Map<string, Instant>();

  get now(): Progress {
    if (!this.newest) throw new Error('no progress read yet');
    return this.newest;
  }

  /** Keeps the greatest (epoch, version, tick). */
  take(progress: Progress): void {
    if (!this.newest || isNewer(progress, this.newest)) this.newest = progress;
  }

  hear(progress: Progress): void {
    this.bells += 1;
    this.take(progress);
  }

  /** The same duty with the same date; an extension makes it another. */
  isOpen(duty: Duty): boolean {
    return this.now.open.some((o) => keyOf(o) === keyOf(duty));
  }

  /** Reminders still to send; of those already past only the last. One that was skipped so is not owed any more. */
  remindersLeft(duty: Duty): Instant[] {
    const businessNow = new Date(Date.now() + this.now.offsetMs).toISOString();
    const last = [...duty.reminded].sort().at(-1) ?? '';
    const left = duty.remindAt.filter((at) => at > last).sort();
    const past = left.filter((at) => at <= businessNow);
    return left.slice(Math.max(0, past.length - 1));
  }

  /** What is waited for, as far as it is known. */
  serving(): Serving | null {
    if (!this.newest) return null;
    const { epoch, version, tick } = this.newest;
    return { epoch, version, tick, waits: Object.fromEntries(this.waits) };
  }

  /** Waits until business time `at`; true when the duty ended (or its date moved) before. Waits afresh when the clock changes. */
  async endedBefore(duty: Duty, at: Instant, summary: string): Promise<boolean> {
    this.waits.set(keyOf(duty), at);
    try {
      while (this.isOpen(duty)) {
        const { tick, epoch } = this.now;
        const wait = Date.parse(at) - this.now.offsetMs - Date.now();
        if (wait <= 0) return false;
        const news = () => !this.isOpen(duty) || this.now.tick !== tick || this.now.epoch !== epoch;
        await condition(news, wait, { summary });
      }
      return true;
    } finally {
      this.waits.delete(keyOf(duty));
    }
  }
}

export function keyOf(duty: Duty): string {
  return `${duty.id} ${duty.dueAt}`;
}

function isNewer(a: Progress, b: Progress): boolean {
  if (a.epoch !== b.epoch) return a.epoch > b.epoch;
  if (a.version !== b.version) return a.version > b.version;
  return a.tick > b.tick;
}
