import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import type { OpeningChoices } from '../../api/opening';
import { vi } from '../../i18n/vi';
import { ComboboxField } from '../../ui/Combobox';
import { ChoiceField } from '../../ui/form/ChoiceField';
import { DateField } from '../../ui/form/DateField';
import { TextField } from '../../ui/form/TextField';
import { TickField } from '../../ui/form/TickField';
import { SelectField } from '../../ui/Select';
import { CandidateField } from './CandidateField';
import { awardsFor, otherPeriod, proceduresOf, typesOf, waysOf, type Values } from './values';

const words = vi.nominate;

/** Whom, for what, of which time. What leaves no choice is not asked. */
export function Proposal({ choices }: { choices: OpeningChoices }) {
  const { watch } = useFormContext<Values>();
  const [candidate, award, type, period] = watch(['candidate', 'award', 'type', 'period']);
  const ways = waysOf(choices, { award, candidate });
  const types = typesOf(ways);
  const procedures = proceduresOf(ways, type);
  useOnlyChoice('type', types);
  useOnlyChoice('procedure', procedures);
  const awards = awardsFor(choices, candidate?.kind).map(({ code, name }) => ({ value: code, label: name }));
  useStillThere(awards);
  return (
    <>
      <CandidateField />
      <ComboboxField name="award" label={words.award} options={awards} required={words.awardMissing} />
      {types.length > 1 && <SelectField name="type" label={words.type} options={types} required={words.typeMissing} />}
      {procedures.length > 1 && (
        <ChoiceField name="procedure" label={words.procedure} options={procedures} required={words.procedureMissing} />
      )}
      <ChoiceField name="period" label={words.period} options={periodsOf(choices)} required={words.periodMissing} />
      {period === otherPeriod && <OtherPeriod />}
      <TextField
        name="achievement"
        label={words.achievement}
        hint={words.achievementHint}
        lines={3}
        check={(text) => (text.length > 300 ? words.achievementLong : undefined)}
      />
      {candidate?.kind === 'person' && <TickField name="posthumous" label={words.posthumous} />}
    </>
  );
}

function OtherPeriod() {
  const { getValues } = useFormContext<Values>();
  return (
    <div className="nominate-days">
      <DateField name="from" label={words.from} required={words.fromMissing} />
      <DateField
        name="to"
        label={words.to}
        required={words.toMissing}
        check={(day) => (day < getValues('from') ? words.toBeforeFrom : undefined)}
      />
    </div>
  );
}

const periodsOf = ({ years }: OpeningChoices) => [
  ...[...years]
    .sort((a, b) => b.from.localeCompare(a.from))
    .map(({ from }) => ({ value: from, label: words.year(from.slice(0, 4)) })),
  { value: otherPeriod, label: words.otherPeriod },
];

/** Takes what alone can be chosen; lets go what can be chosen no more. */
function useOnlyChoice(name: 'type' | 'procedure', options: readonly { value: string }[]): void {
  const { getValues, setValue } = useFormContext<Values>();
  const known = options.map(({ value }) => value).join(' ');
  useEffect(() => {
    const values = known === '' ? [] : known.split(' ');
    const now = getValues(name);
    const next = values.length === 1 ? values[0]! : values.includes(now) ? now : '';
    if (next !== now) setValue(name, next, { shouldDirty: true });
  }, [known, name, getValues, setValue]);
}

/** An award that is not for the candidate who was chosen since is chosen anew. */
function useStillThere(awards: readonly { value: string }[]): void {
  const { getValues, setValue } = useFormContext<Values>();
  const known = awards.map(({ value }) => value).join(' ');
  useEffect(() => {
    const now = getValues('award');
    if (now !== '' && !known.split(' ').includes(now)) setValue('award', '', { shouldDirty: true });
  }, [known, getValues, setValue]);
}
