import type { AgendaItem, Room, Session } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import type { Tone } from '../../ui/StatusTag';

const words = vi.sessions.standing;

export interface ItemStanding {
  tone: Tone;
  words: string;
  /** Nothing more is to be done about it before the minutes. */
  settled: boolean;
}

/** Where an item stands in words; of the other's count nothing before both are in. */
export function standingOf(item: AgendaItem, session: Session, room: Room | undefined): ItemStanding {
  const { closed, deferred, disputed, counts, vote } = item;
  if (deferred) return { tone: 'held', words: words.deferred, settled: true };
  if (closed) {
    const votes = `${closed.for}/${baseOf(item, room) ?? closed.members}`;
    return closed.outcome === 'passed'
      ? { tone: 'met', words: words.passed(votes), settled: true }
      : { tone: 'not-met', words: words.failed(votes), settled: true };
  }
  const open = { tone: 'wait', settled: false } as const;
  if (disputed) return { tone: 'not-met', words: words.disputed, settled: false };
  if (counts.length === 1) return { ...open, words: words.second };
  if (vote) return { ...open, words: words.counting };
  return { tone: 'plain', words: session.status === 'meeting' ? words.notYet : '', settled: false };
}

/** Of how many the share is taken, as the API reckons it. */
const baseOf = ({ item }: AgendaItem, room: Room | undefined): number | undefined =>
  room?.least.find((one) => one.item === item)?.base;

export interface Tally {
  passed: number;
  failed: number;
  deferred: number;
  left: number;
}

export function tallyOf({ items }: Session): Tally {
  const deferred = items.filter((item) => item.deferred).length;
  const outcome = (of: string) => items.filter((item) => !item.deferred && item.closed?.outcome === of).length;
  const [passed, failed] = [outcome('passed'), outcome('failed')];
  return { passed, failed, deferred, left: items.length - passed - failed - deferred };
}

export const isLive = ({ status }: Session): boolean => status !== 'signed' && status !== 'cancelled';
