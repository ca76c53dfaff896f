import { useFormContext, useWatch } from 'react-hook-form';
import { act } from '../../api/client';
import { afterAct, type Room, type Session } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import { ActDialog } from '../../ui/ActDialog';
import { CheckList } from '../../ui/form/CheckList';
import { SelectField } from '../../ui/Select';
import { QuorumMeter } from '../../ui/QuorumMeter';
import { notify } from '../../ui/Toast';

const words = vi.sessions.attendance;

interface Props {
  open: boolean;
  close: () => void;
  id: string;
  session: Session;
  room: Room;
}

interface Values {
  present: string[];
  chairing: string;
}

/** The signed list of who came, ticked; who presides. */
export function AttendanceDialog({ open, close, id, session, room }: Props) {
  return (
    <ActDialog<Values, unknown>
      open={open}
      close={close}
      wide
      title={words.dialog}
      then={words.then}
      submit={words.submit}
      draft={`phien-hop/${id}/diem-danh`}
      version={session.version}
      onStale={afterAct}
      defaults={{ present: [...session.present], chairing: session.chairing ?? '' }}
      send={({ present, chairing }, how) =>
        act(`/api/council-sessions/${id}/attendance`, { present, ...(chairing ? { chairing } : {}) }, how)
      }
      done={async () => {
        notify(words.done);
        await afterAct();
      }}
    >
      <Present room={room} />
      <Chairing room={room} />
    </ActDialog>
  );
}

function Present({ room }: { room: Room }) {
  const named = new Map(room.people.map(({ person, name }) => [person, name]));
  return (
    <CheckList
      name="present"
      label={words.list}
      all={words.all}
      required={words.missing}
      options={room.people.map(({ person, name, position, as, inPlaceOf }) => ({
        value: person,
        words: name,
        beside:
          as === 'delegate' ? words.inPlaceOf(named.get(inPlaceOf ?? '') ?? '') : (position ?? vi.sessions.places[as]),
      }))}
    />
  );
}

function Chairing({ room }: { room: Room }) {
  const { control } = useFormContext<Values>();
  const present = useWatch({ control, name: 'present' }) ?? [];
  const members = room.people.filter(({ as }) => as !== 'delegate').length;
  const lack = room.quorum - present.length;
  const options = room.people
    .filter(({ person, as }) => (as === 'chair' || as === 'deputy') && present.includes(person))
    .map(({ person, name }) => ({ value: person, label: name }));
  return (
    <>
      <QuorumMeter
        of={members}
        filled={present.length}
        needed={room.quorum}
        words={lack > 0 ? words.short(present.length, members, lack) : words.enough(present.length, members)}
        rule={words.needed(room.quorum)}
      />
      <SelectField name="chairing" label={words.chairing} hint={words.chairingHint} options={options} />
    </>
  );
}
