import { trackKinds, type Route, type TrackKind } from '../rulebook/route';

export type TrackState = 'notNeeded' | 'open' | 'done' | 'failed';

export interface Tracks {
  initiative: TrackState;
  consultation: TrackState;
  disclosure: TrackState;
  partyOpinion: TrackState;
  supplement: TrackState;
}

export function withTrack<D extends { tracks: Tracks }>(d: D, track: keyof Tracks, state: TrackState): D {
  return { ...d, tracks: { ...d.tracks, [track]: state } };
}

/** At reception: what the route asks for is open. */
export function tracksOf(route: Route): Tracks {
  const need = (kind: TrackKind): TrackState => (route.tracks.some((t) => t.kind === kind) ? 'open' : 'notNeeded');
  return {
    initiative: need('initiative'),
    consultation: need('consultation'),
    disclosure: need('disclosure'),
    partyOpinion: need('partyOpinion'),
    supplement: 'notNeeded',
  };
}

/** Under another route: what was done stays done; what it asks besides is open, what it does not ask is not waited for. */
export function retracked(tracks: Tracks, route: Route): Tracks {
  const needed = tracksOf(route);
  const next = { ...tracks };
  for (const kind of trackKinds) {
    if (needed[kind] === 'open' && tracks[kind] === 'notNeeded') next[kind] = 'open';
    if (needed[kind] === 'notNeeded' && tracks[kind] === 'open') next[kind] = 'notNeeded';
  }
  return next;
}
