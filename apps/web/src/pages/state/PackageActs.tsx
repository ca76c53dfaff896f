import { useState } from 'react';
import { useSignedIn } from '../../api/me';
import { act as send } from '../../api/client';
import { afterAct, type PackageAnswer } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import { ActDialog } from '../../ui/ActDialog';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/form/DateField';
import { TextField } from '../../ui/form/TextField';
import { ForbiddenAct } from '../../ui/ForbiddenAct';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { notify } from '../../ui/Toast';
import { legalDayOf } from '../../i18n/format';
import { StateAnswer, type Answered } from './StateAnswer';

const words = vi.stateLevel;
type Open = 'resume' | 'received' | Answered;

/** What the board does to a package: hand it over again, record that it came, record what came back. */
export function PackageActs({ id, answer }: { id: string; answer: PackageAnswer }) {
  const { role } = useSignedIn();
  const [open, setOpen] = useState<Open | null>(null);
  const { package: pack, acts, lines, now } = answer;
  const find = (name: string) => acts.find((one) => one.act === name);
  const [resume, received] = [find('resume-hand-over'), find('record-receipt')];
  const atMinistry = lines.filter(({ custody }) => custody === 'state');
  const answers = role === 'headOfBoard' && pack.status === 'received' && atMinistry.length > 0;
  const own = { close: () => setOpen(null), version: pack.version, onStale: afterAct };
  const done = (said: string) => async () => {
    notify(said);
    await afterAct();
  };
  return (
    <>
      <div className="thing-buttons">
        {received?.state === 'now' && resume?.state === 'now' && (
          <Button onClick={() => setOpen('received')}>{words.received.act}</Button>
        )}
        {resume?.state === 'now' && (
          <Button kind="primary" onClick={() => setOpen('resume')}>
            {words.resume.act}
          </Button>
        )}
        {received?.state === 'now' && resume?.state !== 'now' && (
          <Button kind="primary" onClick={() => setOpen('received')}>
            {words.received.act}
          </Button>
        )}
        {answers && (
          <>
            <Menu
              items={(['returned', 'refused'] as const).map((what) => ({
                words: words[what].act,
                act: () => setOpen(what),
              }))}
            >
              {words.others}
              <Icon name="down" />
            </Menu>
            <Button kind="primary" onClick={() => setOpen('decided')}>
              {words.decided.act}
            </Button>
          </>
        )}
      </div>
      {received && received.state !== 'now' && <ForbiddenAct act={words.received.name} because={received.sentence} />}
      {resume?.state === 'others' && <ForbiddenAct act={words.resume.name} because={resume.sentence} />}
      <ActDialog
        {...own}
        open={open === 'resume'}
        title={words.resume.title}
        then={words.resume.then}
        submit={words.resume.submit}
        draft={`goi/${id}/chuyen`}
        defaults={{}}
        send={(_none, how) => send(resume!.path, {}, how)}
        done={done(words.resume.done)}
      />
      <ActDialog
        {...own}
        open={open === 'received'}
        title={words.received.title}
        then={words.received.then}
        submit={words.received.submit}
        draft={`goi/${id}/nhan`}
        defaults={{ receipt: '', on: legalDayOf(now) }}
        send={({ receipt, on }: { receipt: string; on: string }, how) =>
          send(received!.path, { receipt, receivedAt: momentOf(on, now) }, how)
        }
        done={done(words.received.done)}
      >
        <TextField
          name="receipt"
          label={words.received.receipt}
          required={words.received.receiptMissing}
          maxLength={300}
          width={260}
        />
        <DateField name="on" label={words.received.on} required={words.received.onMissing} />
      </ActDialog>
      <StateAnswer id={id} lines={atMinistry} now={now} open={open} close={own.close} />
    </>
  );
}

/** Of today now; of another day its noon. */
const momentOf = (on: string, now: string): string =>
  on === legalDayOf(now) ? now : new Date(`${on}T12:00:00+07:00`).toISOString();
