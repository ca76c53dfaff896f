import { act as send } from '../../api/client';
import { afterAct, type Room, type Session } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import { ActDialog } from '../../ui/ActDialog';
import { DateField } from '../../ui/form/DateField';
import { TextField } from '../../ui/form/TextField';
import { notify } from '../../ui/Toast';
import { AttendanceDialog } from './AttendanceDialog';
import { ReasonField } from '../../ui/form/ReasonField';
import { tallyOf } from './standing';

const words = vi.sessions;

export type SessionAct = 'freeze' | 'attendance' | 'move' | 'cancel' | 'minutes';

interface Props {
  act: SessionAct | null;
  close: () => void;
  id: string;
  session: Session;
  room: Room;
}

/** What the secretary does to the session as a whole. */
export function SessionDialog({ act, close, id, session, room }: Props) {
  const path = `/api/council-sessions/${id}`;
  const own = { close, version: session.version, onStale: afterAct };
  const done = (said: string) => async () => {
    notify(said);
    await afterAct();
  };
  const { passed, failed, deferred } = tallyOf(session);
  return (
    <>
      <ActDialog
        {...own}
        open={act === 'freeze'}
        title={words.freeze.title(session.items.length)}
        then={words.freeze.then}
        submit={words.freeze.submit}
        draft={`phien-hop/${id}/chot`}
        defaults={{}}
        send={(_none, how) => send(`${path}/freeze`, {}, how)}
        done={done(words.freeze.done)}
      />
      <ActDialog
        {...own}
        open={act === 'move'}
        title={words.move.title}
        then={words.move.then}
        submit={words.move.submit}
        draft={`phien-hop/${id}/doi`}
        defaults={{ on: '', ground: '' }}
        send={(values, how) => send(`${path}/move`, values, how)}
        done={done(words.move.done)}
      >
        <DateField name="on" label={words.move.on} required={words.onMissing} />
        <ReasonField />
      </ActDialog>
      <ActDialog
        {...own}
        open={act === 'cancel'}
        title={words.cancel.title}
        then={words.cancel.then}
        submit={words.cancel.submit}
        draft={`phien-hop/${id}/huy`}
        defaults={{ ground: '' }}
        send={(values, how) => send(`${path}/cancel`, values, how)}
        done={done(words.cancel.done)}
      >
        <ReasonField />
      </ActDialog>
      <ActDialog
        {...own}
        open={act === 'minutes'}
        title={words.minutes.title}
        then={words.minutes.then(passed, failed, deferred)}
        submit={words.minutes.submit}
        draft={`phien-hop/${id}/bien-ban`}
        defaults={{ number: '' }}
        send={(values, how) => send(`${path}/minutes`, values, how)}
        done={done(words.minutes.done)}
      >
        <TextField
          name="number"
          label={words.minutes.number}
          required={words.minutes.numberMissing}
          maxLength={80}
          width={260}
        />
      </ActDialog>
      <AttendanceDialog open={act === 'attendance'} close={close} id={id} session={session} room={room} />
    </>
  );
}
