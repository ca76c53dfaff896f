import { setTimeout as rest } from 'node:timers/promises';
import type { Pool } from 'pg';
import { failuresOf, forgetFailures, noteFailure, type Failures } from '@app/read-model';
import { Problem } from '../http/problem';

/** So many of one account from one address may stand in the queue: more are a machine. */
const mostWaiting = 10;

/** How long an attempt is held, by what failed before it: nothing for slips, then twice as long each time. Never for ever. */
export function delayOf({ here, anywhere }: Failures, baseMs: number): number {
  const byAddress = here < 3 ? 0 : Math.min(2 ** (here - 3), 50);
  // Many addresses at one account: slower for all of them, and still bearable for its owner.
  const byAccount = anywhere < 20 ? 0 : Math.min(anywhere / 10, 10);
  return Math.round(Math.max(byAddress, byAccount) * baseMs);
}

/**
 * Attempts at one account from one address go one after another, each held longer than the one before. The right password
 * comes in whatever others have tried; nobody is locked out by whoever knows his account.
 */
export class Throttle {
  private readonly queues = new Map<string, { last: Promise<unknown>; waiting: number }>();

  constructor(
    private readonly db: Pool,
    private readonly baseMs: number,
  ) {}

  async attempt<T>(account: string, address: string, check: () => Promise<T>): Promise<T> {
    const key = `${address} ${account}`;
    const queue = this.queues.get(key) ?? { last: Promise.resolve(), waiting: 0 };
    if (queue.waiting >= mostWaiting)
      throw new Problem(429, 'too-many-attempts', { seconds: Math.ceil((mostWaiting * 50 * this.baseMs) / 1000) });
    this.queues.set(key, queue);
    queue.waiting += 1;
    const turn = queue.last.then(() => this.held(account, address, check));
    queue.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      queue.waiting -= 1;
      if (queue.waiting === 0) this.queues.delete(key);
    }
  }

  private async held<T>(account: string, address: string, check: () => Promise<T>): Promise<T> {
    await rest(delayOf(await failuresOf(this.db, account, address), this.baseMs));
    try {
      const known = await check();
      await forgetFailures(this.db, account, address);
      return known;
    } catch (error) {
      if (isWrong(error)) await noteFailure(this.db, account, address);
      throw error;
    }
  }
}

const wrong = ['wrong-account-or-password', 'wrong-password', 'wrong-code'];
const isWrong = (error: unknown) => error instanceof Problem && wrong.includes(error.code);
