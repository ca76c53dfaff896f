import { useDossierLaw, type DossierAnswer } from '../../../api/dossiers';
import { useUnits } from '../../../api/registry';
import { usePeople } from './usePeople';
import type { AnyForm, FormContext } from './form-kinds';

/** What the form of an act looks at; what it does not need is not asked for. */
export function useFormContext(answer: DossierAnswer, { fields }: AnyForm): FormContext {
  const kinds = Object.values(fields);
  const needsLaw = kinds.some((field) => field.kind === 'papers' || ('when' in field && field.when));
  const { data: law } = useDossierLaw(answer.dossier.code, needsLaw);
  const { data: units = [] } = useUnits('sector' in fields);
  const bodies = units.filter(({ kind }) => kind === 'central').map(({ code, name }) => ({ value: code, label: name }));
  const people = usePeople('officer' in fields);
  return { dossier: answer.dossier, said: answer.said, names: answer.names, law, people, bodies };
}
