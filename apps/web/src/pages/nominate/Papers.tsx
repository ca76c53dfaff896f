import { useFormContext } from 'react-hook-form';
import type { OpeningTrial } from '../../api/opening';
import { vi } from '../../i18n/vi';
import { TextField } from '../../ui/form/TextField';
import { GroundLink } from '../../ui/GroundLink';
import { StatusTag } from '../../ui/StatusTag';
import type { Values } from './values';

const words = vi.nominate;

/** The papers that the law asks for as a list of tasks: each with what it is, how it stands, and the number that it bears. */
export function Papers({ trial }: { trial: OpeningTrial | undefined }) {
  const listed = useFormContext<Values>().watch('papers');
  const rules = trial?.papers?.papers ?? [];
  const toBring = new Set(trial?.missing.map(({ paper }) => paper));
  const isListed = (paper: string) => (listed[paper] ?? '').trim() !== '';
  const left = [...toBring].filter((paper) => !isListed(paper)).length;
  return (
    <fieldset className="nominate-papers">
      <legend>
        {words.papers}
        {rules.length > 0 && <span className="sec"> {words.papersLeft(left)}</span>}
      </legend>
      <p className="hint">{rules.length > 0 ? words.papersHint : words.papersLater}</p>
      <ul>
        {rules.map((rule) => {
          const state = isListed(rule.paper) ? 'listed' : toBring.has(rule.paper) ? 'missing' : 'later';
          return (
            <li key={`${rule.paper}-${rule.name}`}>
              <div className="nominate-paper">
                <b>{rule.name}</b>
                <StatusTag bare tone={state === 'listed' ? 'met' : state === 'missing' ? 'wait' : 'plain'}>
                  {words.paperState[state]}
                </StatusTag>
              </div>
              <p className="sm sec">
                {rule.form && `${words.paperForm(rule.form.number)} `}
                {rule.when && `${words.paperWhen(rule.when)} `}
                <GroundLink ground={rule.basis}>{vi.ground.title}</GroundLink>
              </p>
              <TextField name={`papers.${rule.paper}`} label={words.paperRef(rule.name)} hideLabel maxLength={200} />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
