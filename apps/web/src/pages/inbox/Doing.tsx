import {
  passDuties,
  releaseDuties,
  takeDuties,
  useColleagues,
  workChanged,
  type DutyRef,
  type WorkRow,
} from '../../api/work';
import { orRefused } from '../../api/items';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { codeIn } from '../../ui/about';
import { ActDialog } from '../../ui/ActDialog';
import { BulkDialog, type BulkItem } from '../../ui/BulkDialog';
import { ComboboxField } from '../../ui/Combobox';
import { ReasonField } from '../../ui/form/ReasonField';
import { Loading } from '../../ui/States';
import { notify } from '../../ui/Toast';
import { ManyDialog } from '../dossier/acts/ManyDialog';
import { takeBack, type HoldingAct, type DoingWork } from './useDoing';
import { dutyOf, idOf, nameOfRow, refsOf } from './work';

const words = vi.inbox;

interface Values {
  to: string;
  ground: string;
}
const nothing: Values = { to: '', ground: '' };

interface Props {
  doing: DoingWork;
  /** After something was done. */
  done: () => void;
}

/** The sheet of what is passed on, given back, taken by the dozen, or done to many dossiers. */
export function Doing({ doing, done }: Props) {
  const { asking, onMany, may, close } = doing;
  if (onMany) return <ManyDialog {...onMany} close={close} done={done} />;
  if (!asking) return null;
  const { act, rows } = asking;
  const refs = refsOf(rows);
  const [only] = rows;
  const alone = refs.length === 1 && only !== undefined && may(only, act);
  return alone ? (
    <One act={act} duty={refs[0]!} row={only} close={close} done={done} />
  ) : (
    <Many act={act} rows={rows} close={close} done={done} />
  );
}

const titles: Readonly<
  Record<HoldingAct, { one: string; then: string; many: (n: number) => string; done: (n: number) => string }>
> = {
  take: { one: words.take, then: words.takeThen, many: words.takeMany, done: words.taken },
  pass: { one: words.pass, then: words.passThen, many: words.passMany, done: words.passed },
  release: { one: words.release, then: words.releaseThen, many: words.releaseMany, done: words.released },
};

const send = (act: HoldingAct, duties: DutyRef[], { to, ground }: Values, how: { key: string; dryRun?: boolean }) =>
  act === 'take'
    ? takeDuties(duties, how)
    : act === 'pass'
      ? passDuties(duties, to, ground, how)
      : releaseDuties(duties, ground, how);

interface SheetProps {
  act: HoldingAct;
  close: () => void;
  done: () => void;
}

function One({ act, duty, row, close, done }: SheetProps & { duty: DutyRef; row: WorkRow }) {
  const { one, then, many, done: said } = titles[act];
  return (
    <ActDialog<Values, unknown>
      open
      close={close}
      title={`${one}: ${dutyOf(row)}, ${nameOfRow(row)}`}
      then={then}
      submit={many(1)}
      draft={`${act}/${idOf(duty)}`}
      defaults={nothing}
      send={async (values, how) => orRefused(await send(act, [duty], values, how))}
      done={async () => {
        notify(said(1), act === 'release' ? { words: words.undo, act: () => void takeBack([duty]) } : undefined);
        done();
        await workChanged();
      }}
    >
      <Fields act={act} />
    </ActDialog>
  );
}

function Many({ act, rows, close, done }: SheetProps & { rows: readonly WorkRow[] }) {
  const { then, many, done: said } = titles[act];
  const refs = new Map(refsOf(rows).map((ref) => [idOf(ref), ref]));
  const count = refs.size;
  return (
    <BulkDialog<Values>
      words={{ title: many(count), then, submit: many, done: said }}
      items={rows.flatMap(itemsOf)}
      {...(act === 'take' ? {} : { fields: <Fields act={act} />, draft: `${act}/many`, defaults: nothing })}
      send={(ids, values, how) =>
        send(
          act,
          ids.map((id) => refs.get(id)!),
          values,
          how,
        )
      }
      done={() => {
        done();
        void workChanged();
      }}
      close={close}
    />
  );
}

const itemsOf = (row: WorkRow): BulkItem[] =>
  refsOf([row]).map((ref) => {
    const code = codeIn(ref.stream);
    return {
      id: idOf(ref),
      name: `${dutyOf(row)}, ${nameOfRow(row)}`,
      ...(code === null ? {} : { code, to: paths.dossier(code) }),
    };
  });

function Fields({ act }: { act: HoldingAct }) {
  return (
    <>
      {act === 'pass' && <To />}
      {act !== 'take' && <ReasonField />}
    </>
  );
}

function To() {
  const { data } = useColleagues();
  if (!data) return <Loading />;
  if (data.length === 0) return <p>{words.passToNobody}</p>;
  const options = data.map(({ person, name, holding }) => ({ value: person, label: words.holding(name, holding) }));
  return <ComboboxField name="to" label={words.passTo} required={words.passToMissing} options={options} />;
}
