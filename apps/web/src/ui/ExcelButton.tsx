import { useState } from 'react';
import { download } from '../api/download';
import { vi } from '../i18n/vi';
import { Button } from './Button';
import { wordsOf } from './States';
import { notify } from './Toast';

/** Loads down what is seen as a workbook; why it cannot be is said where one is. */
export function ExcelButton({ path, name }: { path: string; name: string }) {
  const [busy, setBusy] = useState(false);
  const load = async () => {
    setBusy(true);
    try {
      await download(path, name);
    } catch (error) {
      const { words, next } = wordsOf(error);
      notify(`${words} ${next}`.trim());
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="small" busy={busy} title={vi.list.excelHint} onClick={() => void load()}>
      {busy ? vi.list.excelBusy : vi.list.excel}
    </Button>
  );
}
