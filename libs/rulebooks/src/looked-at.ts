import { predicates, type Condition } from '@app/domain';

/** What every award asks whatever else it asks (NĐ 98/2023, NĐ 152/2025 Điều 4.4). */
const askedOfAll = ['notBlocked@1', 'notDisciplinedOver@1'] as const;
const clean = 'notDisciplinedOver@1';

type Asked = Extract<Condition, { mode: 'is' }>;
const asks = (c: Condition, name: string): c is Asked => c.mode === 'is' && c.is === name;

/** Which of the questions that every award asks these conditions leave out. */
export function leftOutOf(conditions: readonly Condition[]): string[] {
  return askedOfAll.filter((name) => !conditions.some((c) => asks(c, name)));
}

/**
 * The same conditions, with discipline asked over the whole time that they look at: up to five years where five years are asked
 * of all, and on one way among several over the years that this way asks.
 */
export function overLookedAtTime(conditions: readonly Condition[]): Condition[] {
  const base = conditions.find((c) => asks(c, clean)) as Asked;
  const years = longest(conditions);
  return conditions.map((c) => (c === base ? askedOver(base, years) : eachWay(c, base, years)));
}

/** The same conditions; an award that they ask for is no other reward of the achievement. */
export function besidesAskedFor(conditions: readonly Condition[]): Condition[] {
  const askedFor = conditions.flatMap(awardsAskedFor);
  return conditions.map((c) => {
    if (!asks(c, 'achievementNotRewarded@2')) return c;
    const titles = c.with['besides'] as readonly string[];
    return { ...c, with: { besides: [...new Set([...titles, ...askedFor])] } };
  });
}

function awardsAskedFor(c: Condition): string[] {
  if (c.mode === 'none') return [];
  if (c.mode !== 'is') return c.parts.flatMap(awardsAskedFor);
  const { params } = predicates[c.is]!;
  const keys = Object.keys(params).filter((key) => key !== 'besides' && ['award', 'awards'].includes(params[key]!));
  return keys.flatMap((key) => c.with[key] as string | string[]);
}

/** Years that all of these look at together; what only one way asks is its own. */
function longest(conditions: readonly Condition[]): number {
  return Math.max(0, ...conditions.map((c) => (c.mode === 'all' ? longest(c.parts) : c.mode === 'is' ? backOf(c) : 0)));
}

function backOf({ is, with: asked }: Asked): number {
  // The loader has checked what each question is asked with.
  return predicates[is]!.looksBack?.(asked) ?? 0;
}

function eachWay(c: Condition, base: Asked, outer: number): Condition {
  if (c.mode === 'is' || c.mode === 'none') return c;
  if (c.mode === 'all') return { ...c, parts: c.parts.map((part) => eachWay(part, base, outer)) };
  return { ...c, parts: c.parts.map((way) => cleanOver(way, base, outer)) };
}

function cleanOver(way: Condition, base: Asked, outer: number): Condition {
  const years = longest([way]);
  if (years <= outer) return eachWay(way, base, outer);
  const { key, says, basis } = way;
  const walked = eachWay(way, base, years);
  const parts = walked.mode === 'all' ? walked.parts : [walked];
  return { key, says, basis, mode: 'all', parts: [...parts, askedOver(base, years)] };
}

function askedOver(base: Asked, years: number): Asked {
  const span = Math.max(years, base.with['years'] as number);
  if (span <= 1) return { ...base, with: { years: span } };
  const says = `${base.says}: không bị kỷ luật trong ${String(span).padStart(2, '0')} năm được xét`;
  return { ...base, says, with: { years: span } };
}
