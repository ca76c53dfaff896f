import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Role } from '../api/me';
import { useSettings } from '../api/settings';
import { useStore } from '../api/store';
import { vi } from '../i18n/vi';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Icon } from '../ui/Icon';
import { Key } from '../ui/Key';
import { letterKeys, pageKeys, useKeys, type KeyWords } from '../ui/keys';
import { placesOf, type Place } from './places';

const words = vi.keys;

/** Keys that work on every page, and the sheet that names them all. */
export function Keys({ role }: { role: Role }) {
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const afterG = useRef(false);
  const [{ lettersOff }] = useSettings();
  useEffect(() => {
    letterKeys.set(!lettersOff);
  }, [lettersOff]);
  const places = placesOf(role).filter(({ key }) => key !== undefined);
  useKeys((event) => {
    const going = afterG.current;
    afterG.current = event.code === 'KeyG';
    if (event.key === '?') {
      setOpen(true);
      return true;
    }
    const to = going ? places.find(({ key }) => `Key${key}` === event.code) : undefined;
    if (to) void navigate(to.path);
    return to !== undefined;
  });
  return (
    <>
      <button type="button" className="nav end" onClick={() => setOpen(true)}>
        <Icon name="keys" />
        <span>{words.title}</span>
      </button>
      <Dialog open={open} close={() => setOpen(false)} title={words.title} then={words.note}>
        <All places={places} close={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function All({ places, close }: { places: readonly Place[]; close: () => void }) {
  const ofPage = useStore(pageKeys);
  const [{ lettersOff }, change] = useSettings();
  const goes = places.map((place) => ({ keys: ['G', place.key ?? ''], words: words.goTo(place.words) }));
  return (
    <>
      {ofPage.length > 0 && <Group title={words.ofPage} keys={ofPage} />}
      <Group
        title={words.everywhere}
        keys={[{ keys: ['/'], words: words.search }, { keys: ['?'], words: words.all }, ...goes]}
      />
      <label className="keys-letters">
        <input
          type="checkbox"
          checked={!lettersOff}
          onChange={({ target }) => void change((now) => ({ ...now, lettersOff: !target.checked }))}
        />
        {words.letters}
      </label>
      <Button onClick={close}>{words.close}</Button>
    </>
  );
}

function Group({ title, keys }: { title: string; keys: readonly KeyWords[] }) {
  return (
    <>
      <h3 className="cap">{title}</h3>
      <ul className="keys-list">
        {keys.map((key) => (
          <li key={key.keys.join(' ')}>
            <Key keys={key.keys}>{key.words}</Key>
          </li>
        ))}
      </ul>
    </>
  );
}
