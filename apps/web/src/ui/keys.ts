import { useEffect, useRef } from 'react';
import { Store } from '../api/store';

/** What a key does, as the sheet of all keys says it. */
export interface KeyWords {
  keys: readonly string[];
  words: string;
}

/** The keys of the page that is open, for the sheet of all keys. */
export const pageKeys = new Store<readonly KeyWords[]>([]);

/** Whether keys of letters and digits do something; whoever types by voice or by another device switches them off. */
export const letterKeys = new Store(true);

const isUnderSheet = () =>
  document.querySelector('[role="dialog"]:not(.toast), [role="listbox"], [role="menu"]') !== null;

/** Whether a key is typing: in a field, while a syllable is composed, or over an open sheet. */
function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true;
  const field = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';
  const target = event.target instanceof Element ? event.target : null;
  return (target?.closest(field) ?? null) !== null || isUnderSheet();
}

const isCharacter = (code: string) => /^(Key|Digit|Numpad\d)/.test(code);

/** Does what a key asks, by the place of the key: Telex rewrites letters. True: the key is used up. */
export function useKeys(press: (event: KeyboardEvent) => boolean): void {
  useListening((event) => !isTyping(event) && (letterKeys.get() || !isCharacter(event.code)) && press(event));
}

/** Ctrl+Enter does the page's primary act, also out of a field, never past a dialog. */
export function usePrimaryKey(act: () => void): void {
  useListening((event) => {
    const asked = event.code === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing && !isUnderSheet();
    if (asked) act();
    return asked;
  });
}

function useListening(press: (event: KeyboardEvent) => boolean): void {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && latest.current(event)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Names the keys of a page while it is open. */
export function usePageKeys(keys: readonly KeyWords[]): void {
  useEffect(() => {
    pageKeys.set(keys);
    return () => pageKeys.set([]);
  }, [keys]);
}
