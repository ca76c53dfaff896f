import { useState } from 'react';
import type { Room, Session } from '../../api/rooms';
import { fullDay } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Clock } from '../../ui/Clock';
import { deadlineOf, nextDuty } from '../../ui/duty';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { PageTitle, WayBack } from '../../ui/PageHead';
import { SessionDialog, type SessionAct } from './SessionDialogs';
import { isLive, tallyOf } from './standing';

const words = vi.sessions;

/** Which session, how far it is, and what its secretary does next. */
export function SessionHead({ id, session, room }: { id: string; session: Session; room: Room }) {
  const [open, setOpen] = useState<SessionAct | null>(null);
  const duty = nextDuty(session.owed);
  const { secretaries, tellers } = room;
  return (
    <header className="thing-head">
      <div>
        <WayBack to={paths.sessions} words={words.title}>
          <span>{room.councilName}</span>
        </WayBack>
        <PageTitle>{session.title ?? words.untitled}</PageTitle>
        <p>
          <b className="b">{fullDay(session.on)}.</b> {words.statuses[session.status]}. {sentenceOf(session)}
        </p>
        <p className="sec sm">
          {secretaries.length > 0 && words.secretary(secretaries.join(', '))}{' '}
          {tellers.length > 0 && words.tellers(tellers.join(', '))}
        </p>
      </div>
      <div className="thing-do">
        {session.status === 'signed' && (
          <Button kind="text" onClick={() => window.print()}>
            <Icon name="print" />
            {words.minutes.print}
          </Button>
        )}
        {room.secretary && isLive(session) && <Acts session={session} open={setOpen} />}
        {duty && (
          <p className="sm">
            {vi.terms.duties[duty.kind]}: <Clock deadline={deadlineOf(duty)} />
          </p>
        )}
      </div>
      <SessionDialog act={open} close={() => setOpen(null)} id={id} session={session} room={room} />
    </header>
  );
}

function sentenceOf(session: Session): string {
  const { sentence } = words;
  const tally = tallyOf(session);
  switch (session.status) {
    case 'planned':
      return sentence.planned(session.items.length);
    case 'frozen':
      return sentence.planned(session.items.length);
    case 'meeting':
      return sentence.meeting(session.items.length - tally.left, session.items.length);
    case 'signed':
      return sentence.signed(tally.passed, tally.failed, tally.deferred);
    case 'cancelled':
      return sentence.cancelled;
  }
}

/** One filled button: the next act; the rest in a menu. */
function Acts({ session, open }: { session: Session; open: (act: SessionAct) => void }) {
  const primary = primaryOf(session);
  const others = (['attendance', 'move', 'cancel'] as const).filter((act) => act !== primary && fits(act, session));
  return (
    <div className="thing-buttons">
      {others.length > 0 && (
        <Menu items={others.map((act) => ({ words: labelOf(act, session), act: () => open(act) }))}>
          {words.others}
          <Icon name="down" />
        </Menu>
      )}
      {primary && (
        <Button kind="primary" onClick={() => open(primary)}>
          {labelOf(primary, session)}
        </Button>
      )}
    </div>
  );
}

function primaryOf(session: Session): SessionAct | null {
  if (session.status === 'planned') return session.items.length > 0 ? 'freeze' : null;
  if (session.status === 'frozen') return 'attendance';
  return session.status === 'meeting' && tallyOf(session).left === 0 ? 'minutes' : null;
}

const fits = (act: SessionAct, { status }: Session): boolean =>
  act === 'attendance' ? status === 'meeting' : status === 'planned' || status === 'frozen' || act === 'cancel';

function labelOf(act: SessionAct, { status }: Session): string {
  if (act === 'attendance') return status === 'meeting' ? words.attendance.again : words.attendance.act;
  return words[act].act;
}
