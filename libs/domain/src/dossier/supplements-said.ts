import type { Instant } from '../kernel/decider';
import type { FreeText } from '../kernel/free-text';
import type { DossierFact } from './facts';
import { itemId, itemsAnswered, itemsAsked, itemsReviewed, type SupplementState } from './supplement-items';

interface By {
  by: string;
  at: Instant;
}

/** One thing that was asked, and each time that it was given, with how the board took it. */
export interface SupplementItemSaid {
  id: string;
  asked: FreeText;
  answers: (By & { text: FreeText; review: (By & { accepted: boolean; reason: FreeText | null }) | null })[];
}

/** One request: what was asked, and what came first as a whole. */
export interface SupplementSaid {
  items: readonly FreeText[];
  asked: By;
  answer: (By & { items: readonly FreeText[] }) | null;
  parts: SupplementItemSaid[];
}

/** Hears one fact; answers what is open after it. */
export function supplement(
  said: SupplementSaid[],
  state: SupplementState,
  { type, data, at }: DossierFact & { at: Instant },
): SupplementState {
  switch (type) {
    case 'SupplementRequested': {
      const parts = data.items.map((asked, n) => ({ id: itemId(state.requests + 1, n + 1), asked, answers: [] }));
      said.push({ items: data.items, asked: { by: data.by, at }, answer: null, parts });
      return itemsAsked(state, data.items.length);
    }
    case 'SupplementProvided': {
      const first = said.findLast(({ answer }) => answer === null);
      if (first) first.answer = { items: data.items, by: data.by, at };
      (data.to ?? state.open).forEach((id, n) => {
        const text = data.items[n];
        if (text !== undefined) partOf(said, id)?.answers.push({ text, by: data.by, at, review: null });
      });
      return itemsAnswered(state);
    }
    case 'SupplementReviewed':
      for (const { id, accepted, reason = null } of data.items) {
        const last = partOf(said, id)?.answers.at(-1);
        if (last) last.review = { accepted, reason, by: data.by, at };
      }
      return itemsReviewed(state, data.items);
    default:
      return state;
  }
}

const partOf = (said: readonly SupplementSaid[], id: string): SupplementItemSaid | undefined =>
  said.flatMap(({ parts }) => parts).find((part) => part.id === id);
