import { vi } from '../../i18n/vi';
import { TextField } from '../../ui/form/TextField';
import { shortestReason } from '../../ui/reason';

/** Why it is done, as the API wants it. */
export const ReasonField = ({ label = vi.form.reason }: { label?: string }) => (
  <TextField
    name="ground"
    label={label}
    required={vi.form.reasonMissing}
    lines={3}
    check={(text) => (text.length < shortestReason ? vi.form.reasonShort(shortestReason) : undefined)}
  />
);
