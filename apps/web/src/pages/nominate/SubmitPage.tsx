import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { listsChanged, useDossiers, type DossierRow } from '../../api/dossiers';
import { newKey } from '../../api/key';
import { useSignedIn } from '../../api/me';
import { useAwardName } from '../../api/registry';
import { maySubmit, submitDossiers, trySubmission, type Item } from '../../api/submissions';
import { briefly } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { ActForm } from '../../ui/form/ActForm';
import { CheckList } from '../../ui/form/CheckList';
import { DateField } from '../../ui/form/DateField';
import { TextField } from '../../ui/form/TextField';
import { useActForm } from '../../ui/form/useActForm';
import { PageTitle, WayBack } from '../../ui/PageHead';
import { AbsentPage, Listed } from '../../ui/States';
import { notify } from '../../ui/Toast';
import './NominatePage.css';

const words = vi.submit;

/** Tờ trình: the head of a unit sends its drafts to the board, after a look at what would become of each. */
export function SubmitPage() {
  const { role } = useSignedIn();
  if (!maySubmit(role)) return <AbsentPage title={vi.dossiers.title} words={words.ofTheHead} to={paths.dossiers} />;
  return <Drafts />;
}

function Drafts() {
  const { data, error, refetch } = useDossiers({ custody: ['draft'], limit: 200 });
  return (
    <>
      <div className="thing-head">
        <div>
          <WayBack to={paths.dossiers} words={vi.nominate.back}>
            {words.title}
          </WayBack>
          <PageTitle>{words.title}</PageTitle>
        </div>
      </div>
      <Listed rows={data?.rows} error={error} retry={refetch} empty={words.empty} emptyNext={words.emptyNext}>
        {(rows) => <Submission rows={rows} />}
      </Listed>
    </>
  );
}

interface Values {
  dossiers: string[];
  number: string;
  on: string;
}

function Submission({ rows }: { rows: readonly DossierRow[] }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const awardName = useAwardName();
  const id = useRef(`TTr-${newKey().slice(0, 10)}`);
  const [tried, setTried] = useState<readonly Item[] | null>(null);
  const ready = tried?.filter(({ ok }) => ok).map((item) => item.id) ?? [];
  const sending = ready.length > 0;
  const act = useActForm<Values, readonly Item[] | null>({
    draft: 'ho-so/trinh',
    defaults: { dossiers: [], number: '', on: '' },
    send: async ({ dossiers, number, on }, how) => {
      const body = { id: id.current, number: number.trim(), on };
      if (!sending) return (await trySubmission({ ...body, dossiers })).items;
      await submitDossiers({ ...body, dossiers: ready }, how);
      return null;
    },
    done: async (items) => {
      if (items !== null) return setTried(items);
      notify(words.done(ready.length));
      await listsChanged(queries);
      void navigate(paths.dossiers);
    },
  });
  const options = rows.map(({ name, summary }) => ({
    value: summary.code,
    words: name,
    beside: `${briefly(awardName(summary.award))} · ${summary.code}`,
  }));
  const nameOf = (code: string) => options.find(({ value }) => value === code)?.words ?? '';
  const again = <Button onClick={() => setTried(null)}>{words.goBack}</Button>;
  return (
    <div className="sheet nominate-receipt">
      <ActForm
        act={act}
        submit={sending ? words.submit(ready.length) : words.look}
        beside={sending ? again : undefined}
      >
        <div className="nominate-fields" hidden={sending}>
          <CheckList
            name="dossiers"
            label={words.dossiers}
            options={options}
            required={words.dossiersMissing}
            all={words.all}
          />
          <TextField name="number" label={words.number} required={words.numberMissing} maxLength={80} width={280} />
          <DateField name="on" label={words.on} required={words.onMissing} />
        </div>
        {tried && <Outcome tried={tried} nameOf={nameOf} />}
      </ActForm>
    </div>
  );
}

function Outcome({ tried, nameOf }: { tried: readonly Item[]; nameOf: (code: string) => string }) {
  const refused = tried.filter(({ ok }) => !ok);
  return (
    <>
      <p role="status">
        <b className="b">{words.ready(tried.length - refused.length)}</b>{' '}
        {refused.length > 0 && words.refused(refused.length)}
      </p>
      {refused.length > 0 && (
        <ul className="nominate-lines">
          {refused.map(({ id, sentence }) => (
            <li key={id}>
              <Link to={paths.dossier(id)}>{nameOf(id) || id}</Link> <span className="sec">{sentence}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="sec">{words.then}</p>
    </>
  );
}
