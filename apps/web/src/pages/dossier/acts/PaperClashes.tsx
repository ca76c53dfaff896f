import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Dossier } from '../../../api/dossiers';
import { vi } from '../../../i18n/vi';
import { Clashes } from '../../../ui/StaleNotice';

type Paper = Dossier['papers'][number];
const refOf = (papers: readonly Paper[], code: Paper['paper']): string => {
  const ref = papers.find(({ paper }) => paper === code)?.ref;
  return typeof ref === 'string' ? ref : '';
};

/** Papers that somebody else changed while they were typed here: both texts, and which of them stays. */
export function PaperClashes({ name, papers }: { name: string; papers: readonly Paper[] }) {
  const [before] = useState(papers);
  const [chosen, setChosen] = useState<Record<string, 'mine' | 'theirs'>>({});
  const [typed, setTyped] = useState<Record<string, string>>({});
  const { setValue, getValues } = useFormContext();
  useWatch({ name });
  const codes = Object.keys(vi.terms.papers) as Paper['paper'][];
  const clashes = codes.flatMap((code) => {
    const theirs = refOf(papers, code);
    const mine = typed[code] ?? String(getValues(`${name}.${code}`) ?? '');
    if (theirs === refOf(before, code) || (theirs === mine && !(code in chosen))) return [];
    return [{ field: code, label: vi.terms.papers[code], mine, theirs }];
  });
  if (clashes.length === 0) return null;
  const choose = (field: string, side: 'mine' | 'theirs') => {
    const clash = clashes.find((one) => one.field === field)!;
    setTyped((kept) => ({ ...kept, [field]: clash.mine }));
    setChosen((now) => ({ ...now, [field]: side }));
    setValue(`${name}.${field}`, clash[side], { shouldDirty: true });
  };
  return <Clashes words={vi.stale.papers} clashes={clashes} chosen={chosen} choose={choose} />;
}
