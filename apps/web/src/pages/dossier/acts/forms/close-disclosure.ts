import { vi } from '../../../../i18n/vi';
import { ground } from '../fields';
import type { FormOf } from '../form-kinds';

const words = vi.actForms.closeDisclosure;

export const closeDisclosure: FormOf<'close-disclosure'> = {
  then: words.then,
  submit: words.submit,
  done: words.done,
  fields: {
    complaints: { kind: 'count', label: words.complaints, required: words.complaintsMissing },
    report: ground({ label: words.report, required: words.reportMissing }),
  },
};
