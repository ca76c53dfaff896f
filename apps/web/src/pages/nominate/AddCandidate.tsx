import { useQueryClient } from '@tanstack/react-query';
import type { Shape } from '../../api/client';
import { addCandidate } from '../../api/opening';
import { isProblem } from '../../api/problem';
import { useSignedIn } from '../../api/me';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ActForm } from '../../ui/form/ActForm';
import { ChoiceField } from '../../ui/form/ChoiceField';
import { TextField } from '../../ui/form/TextField';
import { TickField } from '../../ui/form/TickField';
import { useActForm } from '../../ui/form/useActForm';
import { notify } from '../../ui/Toast';
import type { Chosen } from './values';

const words = vi.nominate.add;
const kinds = Object.entries(vi.terms.recipients).map(([value, label]) => ({ value, label }));

interface Values {
  kind: string;
  name: string;
  distinct: boolean;
}

interface Props {
  close: () => void;
  choose: (chosen: Chosen) => void;
}

/** Somebody or something new in the registry of the unit; whoever it may be already is asked first. */
export function AddCandidate({ close, choose }: Props) {
  const { unit } = useSignedIn();
  const queries = useQueryClient();
  const act = useActForm<Values, { stream: string }>({
    draft: 'ho-so/lap/them',
    defaults: { kind: '', name: '', distinct: false },
    send: ({ kind, name, distinct }, how) =>
      addCandidate({ kind: kind as Chosen['kind'], name: name.trim(), unit, distinct }, how),
    done: async ({ stream }, { kind, name }) => {
      await queries.invalidateQueries({ queryKey: ['candidates'] });
      notify(words.done(name.trim()));
      choose({ value: stream.slice('candidate/'.length), label: name.trim(), kind: kind as Chosen['kind'] });
    },
  });
  const kind = act.form.watch('kind') as Chosen['kind'];
  const alike = isProblem(act.problem, 'maybe-known') ? questionsOf(act.problem.body.facts) : [];
  return (
    <Dialog open close={close} title={words.title} then={words.then}>
      <ActForm act={act} submit={words.submit} beside={<Button onClick={close}>{vi.form.later}</Button>}>
        <ChoiceField name="kind" label={words.kind} options={kinds} required={words.kindMissing} />
        <TextField name="name" label={words.name} hint={words.nameHint} required={words.nameMissing} maxLength={200} />
        {alike.length > 0 && (
          <div className="nominate-alike">
            <p className="b">{words.maybe}</p>
            <ul>
              {alike.map(({ candidate, name = '', unitName, near }) => (
                <li key={candidate}>
                  <span>
                    {name}{' '}
                    <span className="sec sm">{unitName ?? (near === 'sameSheet' ? '' : vi.person.near[near])}</span>
                  </span>
                  {unitName && candidate && (
                    <Button size="small" onClick={() => choose({ value: candidate, label: name, kind })}>
                      {words.use}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            <TickField name="distinct" label={words.distinct} />
          </div>
        )}
      </ActForm>
    </Dialog>
  );
}

type Question = Shape<'QuestionDto'>;
const questionsOf = (facts: unknown): readonly Question[] =>
  ((facts as { questions?: Question[] }).questions ?? []).filter(({ candidate }) => candidate !== undefined);
