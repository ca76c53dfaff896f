import { vi } from '../../../i18n/vi';
import { TextField } from '../../../ui/form/TextField';
import type { FormContext } from './form-kinds';
import { PaperClashes } from './PaperClashes';

interface PapersFieldProps {
  name: string;
  label: string;
  hint: string | undefined;
  context: FormContext;
}

type Code = keyof typeof vi.terms.papers;

/** The papers that the law asks for and those on file, each with the number that it bears. */
export function PapersField({ name, label, hint, context: { dossier, law } }: PapersFieldProps) {
  const asked = law?.papers.papers.map(({ paper }) => paper) ?? (Object.keys(vi.terms.papers) as Code[]);
  const onFile = dossier.papers.map(({ paper }) => paper);
  const missing = new Set(law?.missing.map(({ paper }) => paper));
  return (
    <fieldset className="papers-field">
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <PaperClashes name={name} papers={dossier.papers} />
      {[...new Set([...asked, ...onFile])].map((paper) => (
        <TextField
          key={paper}
          name={`${name}.${paper}`}
          label={vi.terms.papers[paper]}
          maxLength={200}
          {...(missing.has(paper) ? { hint: vi.papers.missing } : {})}
        />
      ))}
    </fieldset>
  );
}
