import type { Route } from '../rulebook/route';
import { withTrack, type Tracks } from './track-states';

/** What is known of whom a dossier asks. */
interface Asking {
  tracks: Tracks;
  route: Route | null;
  sector: string | null;
  consulted: readonly string[];
  opinions: readonly { body: string; favourable: boolean }[];
}

/** Hiệp y: the dossier while this body is asked, for the first time or anew. */
export const asking = <D extends Asking>(d: D, body: string): D =>
  consulting({ ...d, consulted: [...d.consulted, body], opinions: besides(d.opinions, body) });

/** The dossier with the opinion of this body; its silence past the date is agreement. */
export function answered<D extends Asking>(d: D, body: string, favourable: boolean): D {
  const consulted = d.consulted.filter((b) => b !== body);
  return consulting({ ...d, consulted, opinions: [...besides(d.opinions, body), { body, favourable }] });
}

function besides<O extends { body: string }>(opinions: readonly O[], body: string): O[] {
  return opinions.filter((o) => o.body !== body);
}

/** Who must be heard: the bodies of the route, and the ministry of the sector. */
export function bodiesOf({ route, sector }: Pick<Asking, 'route' | 'sector'>): readonly string[] {
  const asked = route?.tracks.find((t) => t.kind === 'consultation')?.bodies ?? [];
  return sector === null ? asked : [...asked, sector];
}

/** Failed while one body disagrees; done once every body that must be heard, and every other that was asked, agreed. */
function consulting<D extends Asking>(d: D): D {
  const unheard = bodiesOf(d).filter((body) => !d.opinions.some((o) => o.body === body));
  const failed = d.opinions.some((o) => !o.favourable);
  const open = unheard.length > 0 || d.consulted.length > 0;
  return withTrack(d, 'consultation', failed ? 'failed' : open ? 'open' : 'done');
}
