import type { HistoryEvent } from '../../../api/dossiers';
import type { Names } from '../../../api/names';
import { vi } from '../../../i18n/vi';
import type { Deed, TimelineEntry } from '../../../ui/Timeline';
import { groupsOf, type Group } from './groups';
import { textsOf, wordsOfEvent } from './words';

/** The history as lines: what people did, with what the system did between them folded into one line. */
export function linesOf(events: readonly HistoryEvent[], names: Names): TimelineEntry[] {
  const lines: TimelineEntry[] = [];
  for (const group of groupsOf(events, names)) {
    const last = lines.at(-1);
    if (!group.alone || isDeed(group)) lines.push(lineOf(group, names));
    else if (last && 'silence' in last) lines[lines.length - 1] = folded([...last.meanwhile, lineOf(group, names)]);
    else lines.push(folded([lineOf(group, names)]));
  }
  return lines;
}

/** What the system does to the dossier itself is never folded away. */
const isDeed = ({ deeds }: Group) =>
  deeds.some(({ type }) => !type.startsWith('Obligation') && type !== 'ReminderSent');

const folded = (meanwhile: Deed[]): TimelineEntry => ({
  id: `silence-${meanwhile[0]!.id}`,
  silence: vi.timeline.meanwhile(meanwhile.length),
  meanwhile,
});

function lineOf(group: Group, names: Names): Deed {
  const { id, at, occurredAt, who, role, deeds, followed } = group;
  return {
    id,
    at,
    occurredAt,
    who,
    words: deeds.map((event) => wordsOfEvent(event, names)).join('; '),
    details: (
      <>
        {role && <p>{role}</p>}
        {deeds.flatMap(textsOf).map(({ name, texts }, n) => (
          <p key={n}>
            {name}: {texts.join('; ')}
          </p>
        ))}
        {followed.map((event) => (
          <p key={event.id}>{wordsOfEvent(event, names)}</p>
        ))}
      </>
    ),
  };
}

/** Each event as it was written, none folded, oldest first. */
export function originalsOf(events: readonly HistoryEvent[], names: Names): Deed[] {
  return events.map((event) => ({
    id: event.id,
    at: event.recordedAt,
    occurredAt: Date.parse(event.recordedAt) - Date.parse(event.occurredAt) >= 60_000 ? event.occurredAt : undefined,
    who: groupsOf([event], names)[0]!.who,
    words: wordsOfEvent(event, names),
    details: (
      <>
        <p>{vi.events.history.version(event.version)}</p>
        {textsOf(event).map(({ name, texts }) => (
          <p key={name}>
            {name}: {texts.join('; ')}
          </p>
        ))}
      </>
    ),
  }));
}
