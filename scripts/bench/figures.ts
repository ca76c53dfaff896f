export interface Figures {
  p50: number;
  p95: number;
  p99: number;
  perSecond: number;
  count: number;
}

/** Percentiles in milliseconds and the rate of a run. */
export function figures(times: number[], wholeMs: number): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return {
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    perSecond: Math.round((times.length / wholeMs) * 1000),
    count: times.length,
  };
}

export function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
