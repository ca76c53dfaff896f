import { Link } from 'react-router';
import { useSignedIn } from '../../api/me';
import type { AgendaItem, Room, Session } from '../../api/rooms';
import { briefly } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { GroundLink } from '../../ui/GroundLink';
import { QuorumMeter } from '../../ui/QuorumMeter';
import { CountPanel } from './CountPanel';
import { Counts } from './Counts';
import { ItemActs } from './ItemActs';
import { isLive } from './standing';

const words = vi.sessions.item;

export interface ItemProps {
  id: string;
  item: AgendaItem;
  session: Session;
  room: Room;
  choose: (item: number) => void;
}

/** One item: who it is about, what it needs, what was counted, and what one may do. */
export function ItemPane(props: ItemProps) {
  const { item, session, room } = props;
  const about = room.dossiers.find(({ dossier }) => dossier === item.dossier);
  const place = session.items.findIndex((one) => one.item === item.item) + 1;
  return (
    <div className="item-pane">
      <p className="sec sm">{words.heading(place, session.items.length)}</p>
      <h2>{about?.name ?? vi.dossier.erased}</h2>
      {about && (
        <p>
          <AwardRibbon award={about.award}>{about.awardName}</AwardRibbon>
        </p>
      )}
      <p className="sec">
        {briefly(about?.unitName ?? '')} · <Link to={paths.dossier(item.dossier)}>{words.dossier}</Link>
      </p>
      {about?.held && <p className="b">{words.held}</p>}
      <Rule item={item} room={room} />
      <Result item={item} room={room} />
      <Counts item={item} room={room} />
      <Waits {...props} />
      {isLive(session) && <CountPanel {...props} />}
      {room.secretary && isLive(session) && <ItemActs {...props} />}
    </div>
  );
}

function Rule({ item: { item, rule, recused }, room }: Pick<ItemProps, 'item' | 'room'>) {
  const least = room.least.find((one) => one.item === item);
  const { numerator, denominator, of, moreThan, basis } = rule.pass;
  const share = `${moreThan ? '> ' : ''}${numerator}/${denominator}`;
  const aside = recused.flatMap((person) => room.people.find((one) => one.person === person)?.name ?? []);
  return (
    <div className="item-rule">
      <p>
        {least && <b className="b">{words.needs(least.votes, least.base)}</b>} {words.share(share, words.of[of])}.
      </p>
      <p className="sm">
        <GroundLink ground={basis} />
      </p>
      <p className="sm sec">{rule.ballot ? words.ballot : words.show}</p>
      {aside.length > 0 && <p className="sm">{words.recused(aside.join(', '))}</p>}
    </div>
  );
}

function Result({ item: { item, closed, deferred }, room }: Pick<ItemProps, 'item' | 'room'>) {
  const least = room.least.find((one) => one.item === item);
  if (!closed || deferred || !least) return null;
  const said = closed.outcome === 'passed' ? words.passedBy : words.failedBy;
  return (
    <QuorumMeter
      of={least.base}
      filled={closed.for}
      needed={least.votes}
      words={said(closed.for, least.base)}
      rule={words.needs(least.votes, least.base)}
    />
  );
}

/** What the one who counted first, or both where they differ, must know. */
function Waits({ item, room }: ItemProps) {
  const me = useSignedIn();
  if (item.disputed) return <p className="item-note not-met">{words.differ}</p>;
  const mine = item.counts.length === 1 && item.counts[0]!.by === me.person;
  if (mine && !item.closed) return <p className="item-note">{words.waits}</p>;
  return room.teller && !item.closed && !item.deferred ? <p className="sm sec">{words.blind}</p> : null;
}
