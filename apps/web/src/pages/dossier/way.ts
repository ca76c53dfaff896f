import type { Dossier, Duty } from '../../api/dossiers';
import type { Shape } from '../../api/client';
import { shortDay } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import type { Pipeline, PipelineTrack, Station, StationState } from '../../ui/DossierPipeline';
import { stationName } from './status';

type Route = Shape<'RouteDto'>;
type Custody = Route['custodies'][number];
type TrackName = keyof Dossier['tracks'];

/** Every station in its order; which of them a route passes, the route says. */
const order: readonly Custody[] = [
  'draft',
  'reception',
  'appraisal',
  'council',
  'decider',
  'state',
  'result',
  'ceremony',
  'archive',
];

/** The way of a dossier by its route; before the route is known all stations lie ahead. */
export function wayOf(d: Dossier, route: Route | null, now: string): Pipeline {
  const passed = route?.custodies ?? order;
  const here = reached(d, passed);
  const stations = order.map((custody) => stationOf(d, custody, passed, here, route));
  const names = (Object.keys(d.tracks) as TrackName[]).filter((name) => d.tracks[name] !== 'notNeeded');
  const tracks = names.map((name) => trackOf(d, name, route, now));
  return { stations, tracks, notNeeded: notNeededOf(d, route) };
}

function stationOf(
  d: Dossier,
  custody: Custody,
  passed: readonly Custody[],
  here: Custody | null,
  route: Route | null,
): Station {
  return { key: custody, name: stationName(custody, route?.decider), state: stateOf(d, custody, passed, here) };
}

function stateOf(d: Dossier, custody: Custody, passed: readonly Custody[], here: Custody | null): StationState {
  if (!passed.includes(custody)) return 'skipped';
  if (here === null || order.indexOf(custody) < order.indexOf(here)) return 'done';
  if (custody !== here) return 'ahead';
  if (d.custody === 'closed') return 'stopped';
  if (d.hold) return 'held';
  return d.custody === 'draft' && d.submission ? 'returned' : 'current';
}

/** Where it is, or where it ended; null when it went all the way. */
function reached(d: Dossier, passed: readonly Custody[]): Custody | null {
  if (d.custody !== 'closed') return d.custody;
  if (d.outcome === 'presented') return null;
  const last = d.handedOver
    ? 'ceremony'
    : d.decision
      ? 'decider'
      : d.package
        ? 'decider'
        : d.passedIn
          ? 'council'
          : d.route
            ? 'reception'
            : d.submission
              ? 'draft'
              : null;
  return last === null ? 'draft' : (passed[passed.indexOf(last) + 1] ?? 'archive');
}

function trackOf(d: Dossier, name: TrackName, route: Route | null, now: string): PipelineTrack {
  const rule = route?.tracks.find(({ kind }) => kind === name);
  const from = order.indexOf('appraisal');
  const state = d.tracks[name];
  const duty = d.owed.find(({ kind }) => kind === name);
  return {
    key: name,
    words: `${vi.terms.tracks[name]}: ${trackWords(d, name, duty)}`,
    state: state === 'open' && d.hold ? 'held' : state === 'notNeeded' ? 'done' : state,
    share: state === 'done' ? 1 : shareOf(d, name, duty, now),
    from,
    to: rule ? order.indexOf(rule.before) : from + 1,
  };
}

function trackWords(d: Dossier, name: TrackName, duty: Duty | undefined): string {
  const words = vi.way;
  const state = d.tracks[name];
  if (state !== 'open') return vi.terms.trackStates[state];
  if (name === 'consultation') {
    const asked = d.opinions.length + d.consulted.length;
    return asked === 0 ? words.notAsked : words.answered(d.opinions.length, asked);
  }
  if (name === 'disclosure' && d.disclosedFrom)
    return duty
      ? words.disclosed(shortDay(d.disclosedFrom), shortDay(duty.dueAt))
      : words.since(shortDay(d.disclosedFrom));
  return duty ? words.until(shortDay(duty.dueAt)) : words.notBegun;
}

/** How far it is drawn: answers of those asked; else the time gone of the time given. */
function shareOf(d: Dossier, name: TrackName, duty: Duty | undefined, now: string): number {
  if (name === 'consultation') return d.opinions.length / Math.max(d.opinions.length + d.consulted.length, 1);
  if (!duty?.reckoned) return 0;
  const start = Date.parse(duty.reckoned.from);
  return Math.min(Math.max((Date.parse(now) - start) / (Date.parse(duty.dueAt) - start), 0), 1);
}

function notNeededOf(d: Dossier, route: Route | null): string | undefined {
  if (!route) return undefined;
  const unneeded = (['initiative', 'consultation', 'disclosure', 'partyOpinion'] as const).filter(
    (name) => d.tracks[name] === 'notNeeded',
  );
  return unneeded.length === 0 ? undefined : vi.way.notNeeded(unneeded.map((name) => vi.terms.tracks[name]));
}
