import { officeClockKinds, type ClockRule, type CouncilRule, type OfficeClockKind, type Route } from '@app/domain';
import { BadRulebook, type Source } from './check';
import { linkPapers } from './papers';
import type { RulebookFile } from './schema';
import type { Book, Decree, Province } from './written';

type Written = RulebookFile['routes'][number];

/** Puts clocks, councils and tracks in the place of their names: one route an award, type, procedure and kind of unit. */
export function link({ file, content: decree }: Source<Decree>, province: Source<Province>): Book {
  const { warning } = decree;
  const shares = table(file, 'shares', decree.shares, province.content.shares);
  const councils = table(file, 'councils', decree.councils, province.content.councils);
  const clocks = table(file, 'clocks', decree.clocks, province.content.clocks);
  const tracks = table(file, 'tracks', decree.tracks);

  const councilOf = (name: string | null, place: string): CouncilRule | null => {
    if (name === null) return null;
    const { pass, quorum, ballot } = councils(name, place);
    const rule = { pass: shares(pass, `councils.${name}.pass`), quorum: shares(quorum, `councils.${name}.quorum`) };
    return ballot ? { ...rule, ballot } : rule;
  };
  const clocksOf = (named: readonly string[], place: string): ClockRule[] =>
    named.flatMap((name) => {
      const group = decree.clockGroups[name];
      return group ? clocksOf(group, `clockGroups.${name}`) : [clocks(name, place)];
    });

  const routes = decree.routes.flatMap((written, i) => {
    const place = `routes.${i}`;
    const route = {
      council: councilOf(written.council, `${place}.council`),
      initiativeCouncil: councilOf(written.initiativeCouncil, `${place}.initiativeCouncil`),
      tracks: written.tracks.map((name) => tracks(name, `${place}.tracks`)),
      clocks: clocksOf(written.clocks, `${place}.clocks`),
    };
    refuseContradictions(`${file}: ${place}`, written, route);
    return spread(written, { ...route, rulebook: decree.id, ...(warning === null ? {} : { warning }) });
  });
  refuseTwice(file, routes);
  return {
    id: decree.id,
    from: decree.from,
    to: decree.to,
    text: decree.text,
    since: decree.since,
    keepsSubmitted: decree.keepsSubmitted,
    heirs: decree.heirs,
    office: officeClocks(province),
    // A text that nobody has read asks for no name.
    sectors: warning === null ? decree.sectors : [],
    routes,
    bonus: decree.bonus,
    papers: linkPapers(file, decree.papers),
    warning,
  };
}

/** Looks a name up in the decree, then in the province's values; a name that both have is nobody's. */
function table<T>(file: string, kind: string, decree: Record<string, T>, province: Record<string, T> = {}) {
  for (const name of Object.keys(decree))
    if (name in province) throw new BadRulebook(`${file}: ${kind}.${name}: the province's values have this name too`);
  return (name: string, place: string): T => {
    const found = decree[name] ?? province[name];
    if (!found) throw new BadRulebook(`${file}: ${place}: expected a name in ${kind}, there is no "${name}"`);
    return found;
  };
}

/** The province's own: one clock of each kind, under whichever name. */
function officeClocks({ file, content }: Source<Province>): Book['office'] {
  const ofKind = (kind: OfficeClockKind): ClockRule => {
    const [found, ...others] = Object.values(content.clocks).filter((clock) => clock.kind === kind);
    if (!found || others.length > 0) throw new BadRulebook(`${file}: clocks: expected one clock of kind ${kind}`);
    return found;
  };
  return Object.fromEntries(officeClockKinds.map((kind) => [kind, ofKind(kind)])) as Record<OfficeClockKind, ClockRule>;
}

type Linked = Pick<Route, 'council' | 'initiativeCouncil' | 'tracks' | 'clocks'>;

/** What a schema cannot see: parts of one route that do not fit each other. */
function refuseContradictions(place: string, written: Written, route: Linked): void {
  const { custodies, level } = written;
  const refuse = (part: string, expected: string) => {
    throw new BadRulebook(`${place}.${part}: expected ${expected}`);
  };
  if (custodies.includes('council') !== (route.council !== null))
    refuse('council', 'a council for custody council only');
  if (custodies.includes('state') !== (level === 'state')) refuse('custodies', 'custody state for level state only');
  const initiative = route.tracks.some((t) => t.kind === 'initiative');
  if (initiative !== (route.initiativeCouncil !== null))
    refuse('initiativeCouncil', 'an initiative council for track initiative only');
  const astray = route.tracks.find((t) => !custodies.includes(t.before));
  if (astray) refuse('tracks', `custody ${astray.before}, before which ${astray.kind} must be done`);
  for (const kind of [...route.clocks, ...route.tracks].map((rule) => rule.kind)) {
    if (route.clocks.filter((c) => c.kind === kind).length > 1) refuse('clocks', `one clock of kind ${kind}`);
    if (route.tracks.filter((t) => t.kind === kind).length > 1) refuse('tracks', `one track of kind ${kind}`);
  }
}

function spread(written: Written, linked: Linked & Pick<Route, 'rulebook' | 'warning'>): Book['routes'] {
  const { asked, ...way } = written;
  const questions = asked.flatMap(({ awards, types, procedures, unitKinds }) =>
    awards.flatMap((award) =>
      types.flatMap((type) =>
        procedures.flatMap((procedure) => unitKinds.map((unitKind) => ({ award, type, procedure, unitKind }))),
      ),
    ),
  );
  return questions.map(({ unitKind, ...question }) => ({ unitKind, route: { ...way, ...linked, ...question } }));
}

function refuseTwice(file: string, routes: Book['routes']): void {
  const seen = new Set<string>();
  for (const { unitKind, route } of routes) {
    const question = [route.award, route.type, route.procedure, unitKind].join(' ');
    if (seen.has(question)) throw new BadRulebook(`${file}: routes: expected one route for ${question}`);
    seen.add(question);
  }
}
