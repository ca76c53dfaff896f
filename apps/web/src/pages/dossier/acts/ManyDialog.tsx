import { useQueryClient } from '@tanstack/react-query';
import { actOnMany, type ActOnMany } from '../../../api/bulk-acts';
import { listsChanged } from '../../../api/dossiers';
import { vi } from '../../../i18n/vi';
import { paths } from '../../../paths';
import { BulkDialog } from '../../../ui/BulkDialog';
import { ComboboxField } from '../../../ui/Combobox';
import { ItemsField } from '../../../ui/form/ItemsField';
import { ReasonField } from '../../../ui/form/ReasonField';
import { TextField } from '../../../ui/form/TextField';
import { asks, nothing, saidIn, wordsOf, type Values } from './many';
import { usePeople } from './usePeople';

interface Props {
  act: ActOnMany;
  dossiers: readonly { code: string; name: string }[];
  close: () => void;
  /** After something was done. */
  done: () => void;
}

/** One act on many dossiers, looked at before it is done. */
export function ManyDialog({ act, dossiers, close, done }: Props) {
  const queries = useQueryClient();
  const asking = asks[act].length > 0;
  return (
    <BulkDialog<Values>
      words={wordsOf(act, dossiers.length)}
      items={dossiers.map(({ code, name }) => ({ id: code, code, name, to: paths.dossier(code) }))}
      {...(asking ? { fields: <Fields act={act} />, draft: `many/${act}`, defaults: nothing } : {})}
      send={(codes, values, how) => actOnMany(act, codes, saidIn(act, values), how)}
      done={() => {
        done();
        void queries.invalidateQueries({ queryKey: ['dossier'] });
        void listsChanged(queries);
      }}
      close={close}
    />
  );
}

function Fields({ act }: { act: ActOnMany }) {
  const { return: back, openDisclosure, publish, archive } = vi.actForms;
  switch (act) {
    case 'ReceiveDossier':
      return null;
    case 'AssignOfficer':
      return <Officer />;
    case 'ReturnDossier':
      return (
        <>
          <ItemsField
            name="missing"
            label={back.missing}
            item={back.item}
            add={back.add}
            required={back.missingRequired}
          />
          <ReasonField />
        </>
      );
    case 'OpenDisclosure': {
      const { place, placeHint, missing } = openDisclosure;
      return <TextField name="place" label={place} hint={placeHint} required={missing} maxLength={300} />;
    }
    case 'PublishResult':
      return <TextField name="place" label={publish.place} required={publish.missing} maxLength={300} />;
    case 'ArchiveDossier':
      return (
        <TextField
          name="shelf"
          label={archive.shelf}
          hint={archive.shelfHint}
          required={archive.missing}
          maxLength={300}
        />
      );
  }
}

function Officer() {
  const { nobody, officer, missing } = vi.actForms.assign;
  const people = usePeople(true);
  if (people.length === 0) return <p>{nobody}</p>;
  return <ComboboxField name="officer" label={officer} required={missing} options={people} />;
}
