import type { Dossier } from '../../api/dossiers';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';

/** Where the dossier stands in words: what is going on first, then who holds it and what comes next. */
export function statusOf(d: Dossier): { now: string; then: string } {
  const now = d.custody === 'closed' && d.outcome ? vi.dossier.ended(vi.terms.outcomes[d.outcome]) : standing(d);
  return { now: `${now}.`, then: [...holding(d), ...coming(d)].join(' ') };
}

function standing(d: Dossier): string {
  if (d.custody === 'decider' && d.route)
    return `${vi.terms.standing.decider} của ${vi.terms.deciders[d.route.decider]}`;
  return vi.terms.standing[d.custody];
}

function holding(d: Dossier): string[] {
  const words = vi.dossier;
  const said: string[] = [];
  if (d.hold) said.push(d.hold === 'held' ? words.heldPlain : words.heldBecause(vi.terms.holds[d.hold]));
  if (d.custody === 'draft' && d.submission) said.push(words.returned);
  if (d.tracks.supplement === 'open') said.push(words.waitsForUnit);
  if (d.custody === 'appraisal') said.push(d.officerName ? words.officer(d.officerName) : words.noOfficer);
  if (d.custody === 'state' && d.atMinistry) said.push(words.atMinistry);
  if (d.agenda) said.push((d.agenda.frozen ? words.frozen : words.session)(day(d.agenda.sessionOn)));
  if (d.decision) said.push(words.decision(d.decision.number, day(d.decision.on)));
  return said;
}

/** The station after this one, by the route that was pinned. */
function coming({ route, custody }: Dossier): string[] {
  if (!route || custody === 'closed') return [];
  const next = route.custodies[route.custodies.indexOf(custody) + 1];
  return next ? [vi.dossier.next(stationName(next, route.decider))] : [];
}

/** The decider's station bears the name of who decides. */
export const stationName = (
  custody: Dossier['custody'],
  decider: NonNullable<Dossier['route']>['decider'] | undefined,
): string => (custody === 'decider' && decider ? vi.terms.deciders[decider] : vi.terms.custodies[custody]);
