import { setTimeout as rest } from 'node:timers/promises';
import type { People } from './people';

interface Settled {
  waiting: number;
  unrung: number;
  overdue: number;
  unmoved: number;
  unowed: number;
  next: string | null;
}

// A bell may have to wait behind those of a thousand other runs, and nothing is seen to move meanwhile.
const patienceMs = 300_000;

/** Moves the demonstration clock to a moment through every due date on the way, waiting each time until all is done. */
export async function advanceTo(people: People, moment: string): Promise<void> {
  const admin = await people.as('quantri1');
  for (;;) {
    const { next } = await settle(people);
    const { now } = await admin.get<{ now: string }>('/api/clock');
    if (now >= moment) return;
    const stop =
      next !== null && new Date(next).toISOString() < moment ? new Date(Date.parse(next) + 1).toISOString() : moment;
    if (stop > now) await admin.post('/api/clock/advance', { to: stop });
  }
}

/** Waits until nothing due is left undone: sequenced, rung, reminded, escalated or lapsed, moved with its calendar; gives up where nothing moves. */
export async function settle(people: People): Promise<Settled> {
  const admin = await people.as('quantri1');
  let least = Infinity;
  for (let until = Date.now() + patienceMs; ;) {
    const state = await admin.get<Settled>('/api/clock/settled');
    const left = state.waiting + state.unrung + state.overdue + state.unmoved + state.unowed;
    if (left === 0) return state;
    if (left < least) [least, until] = [left, Date.now() + patienceMs];
    if (Date.now() > until) throw new Error(`the system does not settle: ${JSON.stringify(state)}`);
    // Asking reads every open stream: while there is much to do it would only stand in its way.
    await rest(left > 20 ? 500 : 50);
  }
}

/** Nine o'clock, local time, on a legal day. */
export function morning(day: string): string {
  return `${day}T02:00:00.000Z`;
}
