import { useOfficers } from '../../../api/registry';
import { vi } from '../../../i18n/vi';
import type { Option } from './form-kinds';

/** Who may be given a dossier to appraise; the API refuses who may not after all. */
export function usePeople(wanted: boolean): readonly Option[] {
  const { data: people = [] } = useOfficers(wanted);
  return people.map(({ person, name, role, unitName }) => ({
    value: person,
    label: `${name}, ${vi.roles[role]}, ${unitName}`,
  }));
}
