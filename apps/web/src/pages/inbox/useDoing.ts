import { useState } from 'react';
import { newKey } from '../../api/key';
import { useSignedIn } from '../../api/me';
import {
  releaseDuties,
  showHolder,
  takeDuties,
  workChanged,
  type Box,
  type DutyRef,
  type WorkRow,
} from '../../api/work';
import { orRefused } from '../../api/items';
import type { ActOnMany } from '../../api/bulk-acts';
import { vi } from '../../i18n/vi';
import { wordsOf } from '../../ui/States';
import { notify } from '../../ui/Toast';
import { dossiersOf, holdingOf, refsOf } from './work';

const words = vi.inbox;

export type HoldingAct = 'take' | 'pass' | 'release';

/** What may be done to rows of the list. */
export interface DoingWork {
  /** What asks something first, and of which rows. */
  asking: { act: HoldingAct; rows: readonly WorkRow[] } | null;
  may: (row: WorkRow, act: HoldingAct) => boolean;
  /** One duty is taken at once, with a way back; whatever asks more opens its sheet. */
  begin: (act: HoldingAct, rows: readonly WorkRow[]) => void;
  /** An act on the dossiers of many rows; its sheet opens. */
  onMany: { act: ActOnMany; dossiers: readonly { code: string; name: string }[] } | null;
  beginMany: (act: ActOnMany, rows: readonly WorkRow[]) => void;
  close: () => void;
}

/** Who looks after a duty. A claim never waits: the next row is chosen before the answer is there. */
export function useDoing(box: Box, next: () => void): DoingWork {
  const me = useSignedIn();
  const [asking, setAsking] = useState<DoingWork['asking']>(null);
  const [onMany, setOnMany] = useState<DoingWork['onMany']>(null);
  const may = (row: WorkRow, act: HoldingAct) => holdingOf(row, box, me)[act];
  const begin = (act: HoldingAct, rows: readonly WorkRow[]) => {
    const duties = refsOf(rows.filter((row) => may(row, act)));
    if (duties.length === 0) return;
    if (act !== 'take' || duties.length > 1) return setAsking({ act, rows });
    if (box !== 'unassigned') next();
    void takeAtOnce(duties, me.person);
  };
  const beginMany = (act: ActOnMany, rows: readonly WorkRow[]) => setOnMany({ act, dossiers: dossiersOf(rows) });
  const close = () => {
    setAsking(null);
    setOnMany(null);
  };
  return { asking, may, begin, onMany, beginMany, close };
}

async function takeAtOnce(duties: DutyRef[], me: string): Promise<void> {
  showHolder(duties, me);
  try {
    orRefused(await takeDuties(duties, { key: newKey() }));
    notify(words.taken(1), { words: words.undo, act: () => void giveBack(duties) });
  } catch (error) {
    notify(wordsOf(error).words);
  }
  await workChanged();
}

async function giveBack(duties: DutyRef[]): Promise<void> {
  try {
    orRefused(await releaseDuties(duties, words.undoGround, { key: newKey() }));
    notify(words.undone);
  } catch (error) {
    notify(wordsOf(error).words);
  }
  await workChanged();
}

/** Takes again what was given back a moment ago, unless somebody else has it by now. */
export async function takeBack(duties: DutyRef[]): Promise<void> {
  try {
    orRefused(await takeDuties(duties, { key: newKey() }));
    notify(words.undone);
  } catch (error) {
    notify(wordsOf(error).words);
  }
  await workChanged();
}
