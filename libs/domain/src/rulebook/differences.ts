import type { DossierPapers } from './catalogue';
import type { Basis } from './basis';
import type { ClockRule } from './clocks';
import type { Bonus } from './bonus';
import type { CouncilRule, Route, Share } from './route';
import type { EligibilityVerdict } from './verdict';

/** What a dossier comes to under one law; null where that law has no rule for it. */
export interface Outlook {
  route: Route | null;
  papers: DossierPapers | null;
  bonus: Bonus | null;
  verdict: EligibilityVerdict | null;
}

export const aspects = [
  'route',
  'authority',
  'decider',
  'pass',
  'quorum',
  'track',
  'deadline',
  'paper',
  'bonus',
  'verdict',
  'condition',
] as const;

/** One thing that two laws say differently of a dossier; null: one of them says nothing of it. */
export interface Difference {
  aspect: (typeof aspects)[number];
  /** Which council, track, deadline, paper or condition (its row of the law); else the aspect itself. */
  key: string;
  /** What a condition asks, in the words of its law. */
  says: string | null;
  now: string | null;
  then: string | null;
}

/** What changes for a dossier from one law to another, in the order of `aspects`; empty when nothing does. */
export function differencesBetween(now: Outlook, then: Outlook): Difference[] {
  const [before, after] = [saidOf(now), saidOf(then)];
  return [...new Map([...after, ...before])]
    .map(([id, { aspect, key, says }]) => ({
      ...{ aspect, key, says },
      ...{ now: before.get(id)?.value ?? null, then: after.get(id)?.value ?? null },
    }))
    .filter((difference) => difference.now !== difference.then)
    .sort((a, b) => aspects.indexOf(a.aspect) - aspects.indexOf(b.aspect));
}

type Said = Pick<Difference, 'aspect' | 'key' | 'says'> & { value: string };

function saidOf({ route, papers, bonus, verdict }: Outlook): Map<string, Said> {
  const all = new Map<string, Said>();
  const say = (aspect: Said['aspect'], value: string, key: string = aspect, says: string | null = null) =>
    void all.set(`${aspect} ${key} ${says}`, { aspect, key, says, value });
  if (route) {
    say('route', route.custodies.join(' '));
    say('authority', route.authority);
    say('decider', route.decider);
    for (const [part, council] of councilsOf(route)) {
      say('pass', shareOf(council.pass), part);
      say('quorum', shareOf(council.quorum), part);
    }
    for (const { kind, minWorkingDays, bodies, scope, basis } of route.tracks)
      say(
        'track',
        proved([minWorkingDays, ...(bodies ?? []), scope].filter(Boolean).join(' ') || 'asked', basis),
        kind,
      );
    for (const clock of route.clocks) say('deadline', limitOf(clock), clock.kind);
  }
  for (const { paper, basis } of papers?.papers ?? []) say('paper', proved('asked', basis), paper);
  if (bonus) say('bonus', proved(`${bonus.vnd} VND`, bonus.basis));
  if (verdict) {
    say('verdict', verdict.result);
    for (const { key, says, standing } of verdict.conditions) say('condition', standing, key, says);
  }
  return all;
}

function councilsOf({ council, initiativeCouncil }: Route): [string, CouncilRule][] {
  const named: [string, CouncilRule | null][] = [
    ['award', council],
    ['initiative', initiativeCouncil],
  ];
  return named.filter((pair): pair is [string, CouncilRule] => pair[1] !== null);
}

/** That a value is not proved is part of what is said of it. */
const proved = (value: string, { confidence }: Basis) => (confidence === 'SOURCED' ? value : `${value}, ${confidence}`);

const shareOf = ({ numerator, denominator, of, moreThan, basis }: Share) =>
  proved(`${moreThan ? '> ' : ''}${numerator}/${denominator} ${of}`, basis);

const limitOf = (clock: ClockRule) => proved(daysOf(clock), clock.basis);

function daysOf({ limit }: ClockRule): string {
  if ('workingDays' in limit) return `${limit.workingDays} working days`;
  if ('calendarDays' in limit) return `${limit.calendarDays} days`;
  return `${limit.day}/${limit.month} +${limit.yearsLater}`;
}
