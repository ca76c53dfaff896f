import { vi } from '../../i18n/vi';
import { TextField } from './TextField';

/** What the API asks of a reason, in characters. */
const shortest = 10;

/** Why it is done, as the API wants it. */
export const ReasonField = ({ name = 'ground', label = vi.form.reason }: { name?: string; label?: string }) => (
  <TextField
    name={name}
    label={label}
    required={vi.form.reasonMissing}
    lines={3}
    check={(text) => (text.length < shortest ? vi.form.reasonShort(shortest) : undefined)}
  />
);
