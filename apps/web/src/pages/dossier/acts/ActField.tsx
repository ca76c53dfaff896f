import { vi } from '../../../i18n/vi';
import { ChoiceField } from '../../../ui/form/ChoiceField';
import { DateField } from '../../../ui/form/DateField';
import { ItemsField } from '../../../ui/form/ItemsField';
import { TickField } from '../../../ui/form/TickField';
import { TextField } from '../../../ui/form/TextField';
import { ComboboxField } from '../../../ui/Combobox';
import type { AskedField, FormContext } from './form-kinds';
import { AnswersField } from './AnswersField';
import { PapersField } from './PapersField';
import { ReviewsField } from './ReviewsField';

interface ActFieldProps {
  name: string;
  field: AskedField;
  context: FormContext;
}

const words = vi.actForms.fields;

/** A field of a form by what it asks for. */
export function ActField({ name, field, context }: ActFieldProps) {
  const { label, hint, required } = field;
  const asked = { name, label, ...(hint ? { hint } : {}), ...(required ? { required } : {}) };
  switch (field.kind) {
    case 'line':
      return <TextField {...asked} check={length(1, field.most)} />;
    case 'text':
      return <TextField {...asked} lines={3} check={length(field.least, field.most)} />;
    case 'day':
      return <DateField {...asked} />;
    case 'count':
      return <TextField {...asked} inputMode="numeric" width={120} check={whole} />;
    case 'tick':
      return <TickField {...asked} />;
    case 'choice':
      return <ChoiceField {...asked} options={optionsOf(field.options)} />;
    case 'yesNo':
      return <ChoiceField {...asked} options={optionsOf({ yes: field.yes, no: field.no })} />;
    case 'items':
      return <ItemsField {...asked} item={field.item} add={field.add} />;
    case 'papers':
      return <PapersField name={name} label={label} hint={hint} context={context} />;
    case 'answers':
      return <AnswersField name={name} label={label} context={context} />;
    case 'reviews':
      return <ReviewsField name={name} label={label} context={context} />;
    case 'pick': {
      const options = field.options(context);
      return options.length === 0 ? <p>{field.nothing}</p> : <ComboboxField {...asked} options={options} />;
    }
  }
}

const optionsOf = (options: Readonly<Record<string, string>>) =>
  Object.entries(options).map(([value, label]) => ({ value, label }));

const length = (least: number, most: number) => (text: string) =>
  text.length < least ? words.tooShort(least) : text.length > most ? words.tooLong(most) : undefined;

const whole = (text: string) => (/^\d{1,6}$/.test(text) ? undefined : words.whole);
