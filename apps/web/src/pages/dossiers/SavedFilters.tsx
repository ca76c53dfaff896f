import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useSettings } from '../../api/settings';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ActForm } from '../../ui/form/ActForm';
import { TextField } from '../../ui/form/TextField';
import { useActForm } from '../../ui/form/useActForm';
import { Icon } from '../../ui/Icon';
import { notify } from '../../ui/Toast';
import { isFiltered, savedQuery } from './filters';

const list = 'dossiers';
const words = vi.list;

/** Filters that this account keeps by name: one press sets them, and their order. */
export function SavedFilters() {
  const [address, setAddress] = useSearchParams();
  const [{ filters }, change] = useSettings();
  const [saving, setSaving] = useState(false);
  const mine = filters.filter((one) => one.list === list);
  const here = savedQuery(address);
  const forget = (name: string) =>
    void change((now) => ({ ...now, filters: now.filters.filter((one) => one.list !== list || one.name !== name) }));
  const known = mine.some(({ query }) => query === here);
  if (mine.length === 0 && !isFiltered(address)) return null;
  return (
    <div className="saved-filters" role="group" aria-label={words.saved}>
      {mine.map(({ name, query }) => (
        <span key={name} className={`filter-chip ${query === here ? 'on' : ''}`}>
          <button type="button" aria-pressed={query === here} onClick={() => setAddress(new URLSearchParams(query))}>
            {name}
          </button>
          <button type="button" className="filter-chip-off" onClick={() => forget(name)}>
            <Icon name="cross" />
            <span className="vh">{words.forget(name)}</span>
          </button>
        </span>
      ))}
      {isFiltered(address) && !known && (
        <Button kind="text" size="small" onClick={() => setSaving(true)}>
          {words.save}
        </Button>
      )}
      <Dialog open={saving} close={() => setSaving(false)} title={words.saveTitle} then={words.saveThen}>
        <Save query={here} close={() => setSaving(false)} />
      </Dialog>
    </div>
  );
}

function Save({ query, close }: { query: string; close: () => void }) {
  const [, change] = useSettings();
  const act = useActForm({
    defaults: { name: '' },
    send: ({ name }) =>
      change((now) => ({
        ...now,
        filters: [
          ...now.filters.filter((one) => one.list !== list || one.name !== name.trim()),
          { list, name: name.trim(), query },
        ],
      })),
    done: (_done, { name }) => {
      close();
      notify(words.savedDone(name.trim()));
    },
  });
  return (
    <ActForm act={act} submit={words.saveNow} beside={<Button onClick={close}>{vi.form.later}</Button>}>
      <TextField name="name" label={words.saveName} required={words.saveNameMissing} maxLength={80} />
    </ActForm>
  );
}
