/** Of what was asked, item by item: the number of the request and the item's place in it, `1.2`. */
export const itemId = (request: number, place: number): string => `${request}.${place}`;

/** An item that the unit answered, as the board took it; `reason` says what is still lacking where it is returned. */
export interface ItemReviewed<Text> {
  id: string;
  accepted: boolean;
  reason?: Text;
}

/** What the decider asks: how often something was asked, which items wait for the unit, which for the board. */
export interface SupplementState {
  requests: number;
  open: readonly string[];
  answered: readonly string[];
}

export const nothingAsked: SupplementState = { requests: 0, open: [], answered: [] };

export function itemsAsked({ requests, answered }: SupplementState, items: number): SupplementState {
  const request = requests + 1;
  return { requests: request, open: Array.from({ length: items }, (_, n) => itemId(request, n + 1)), answered };
}

export const itemsAnswered = ({ requests, open, answered }: SupplementState): SupplementState => ({
  requests,
  open: [],
  answered: [...answered, ...open],
});

export function itemsReviewed(
  state: SupplementState,
  items: readonly { id: string; accepted: boolean }[],
): SupplementState {
  const reviewed = new Set(items.map(({ id }) => id));
  return {
    ...state,
    open: [...state.open, ...items.filter(({ accepted }) => !accepted).map(({ id }) => id)],
    answered: state.answered.filter((id) => !reviewed.has(id)),
  };
}
