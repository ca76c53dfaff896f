/** What the API asks of a reason, in characters. */
export const shortestReason = 10;
