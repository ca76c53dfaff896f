import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { act as send } from '../../api/client';
import { dossierChanged, type DossierAnswer } from '../../api/dossiers';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { ActDialog } from '../../ui/ActDialog';
import { Button } from '../../ui/Button';
import { ForbiddenAct } from '../../ui/ForbiddenAct';
import { ReasonField } from '../../ui/form/ReasonField';
import { TextField } from '../../ui/form/TextField';
import { notify } from '../../ui/Toast';
import { differs, nameOfDraft, toSend, type Condition, type Findings } from './findings';

const words = vi.appraisal;
const forms = { RecommendDossier: vi.actForms.recommend, DoNotRecommend: vi.actForms.doNotRecommend } as const;
type Act = keyof typeof forms;

interface Props {
  answer: DossierAnswer;
  conditions: readonly Condition[];
  findings: Findings;
  /** Places of conditions that wait, and the next of them. */
  left: readonly number[];
  following: number | undefined;
  record: () => void;
  sent: () => void;
}

/** On to the next condition; when all are concluded on, the outcome that they lead to. */
export function Outcome(props: Props) {
  const { answer, conditions, findings, left, following, record } = props;
  const [open, setOpen] = useState<Act | null>(null);
  const rowOf = (act: Act) => answer.acts.find((row) => row.act === act);
  const [yes, no] = [rowOf('RecommendDossier'), rowOf('DoNotRecommend')];
  const mine = [yes, no].some((row) => row && row.state !== 'others');
  if (!mine) return <p className="sec">{words.notNow}</p>;
  if (left.length > 0)
    return (
      <Button kind="primary" onClick={record}>
        {following === undefined ? words.last : words.next(following + 1)}
      </Button>
    );
  const fails = conditions.some(({ key }) => findings[key]?.officer === 'notMet');
  const against = conditions.filter(({ key }) => findings[key] && differs(findings[key])).length;
  return (
    <>
      {against > 0 && <p className="sec sm">{words.differs(against)}</p>}
      {yes?.state === 'now' && (
        <Button kind={fails ? 'outlined' : 'primary'} onClick={() => setOpen('RecommendDossier')}>
          {words.recommend}
        </Button>
      )}
      {yes && yes.state !== 'now' && <ForbiddenAct act={vi.acts.names.RecommendDossier} because={yes.sentence} />}
      {no?.state === 'now' && (
        <Button kind={fails || yes?.state !== 'now' ? 'primary' : 'outlined'} onClick={() => setOpen('DoNotRecommend')}>
          {words.doNotRecommend}
        </Button>
      )}
      {open && <OutcomeDialog {...props} act={open} close={() => setOpen(null)} />}
    </>
  );
}

/** The opinion on the whole, sent with what was found of each condition. */
function OutcomeDialog({ act, close, answer, conditions, findings, sent }: Props & { act: Act; close: () => void }) {
  const { code, version } = answer.dossier;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const path = answer.acts.find((row) => row.act === act)!.path;
  const stale = () => dossierChanged(queries, code);
  const found = () => ({ findings: toSend(conditions, findings) });
  const done = async () => {
    sent();
    await dossierChanged(queries, code);
    notify(forms[act].done);
    void navigate(paths.dossier(code));
  };
  return (
    <ActDialog
      open
      close={close}
      title={vi.acts.names[act]}
      then={forms[act].then}
      submit={forms[act].submit}
      draft={`${nameOfDraft(code)}/${act}`}
      version={version}
      defaults={{ opinion: '', ground: '' }}
      send={({ opinion, ground }: { opinion: string; ground: string }, how) =>
        send(path, act === 'RecommendDossier' ? { opinion, ...found() } : { ground, ...found() }, how)
      }
      done={done}
      onStale={stale}
    >
      {act === 'RecommendDossier' ? (
        <TextField
          name="opinion"
          label={vi.actForms.recommend.opinion}
          required={vi.actForms.recommend.opinionMissing}
          lines={3}
          maxLength={2000}
        />
      ) : (
        <ReasonField />
      )}
    </ActDialog>
  );
}
