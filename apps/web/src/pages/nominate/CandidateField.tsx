import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useCandidates } from '../../api/opening';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { FoundField } from '../../ui/form/FoundField';
import { AddCandidate } from './AddCandidate';
import { useSettled } from './useSettled';
import { chosenOf, type Chosen, type Values } from './values';

const words = vi.nominate;

/** Whom the unit proposes: one of its own, found by name, or somebody new. */
export function CandidateField() {
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState(false);
  const { data, isFetching } = useCandidates(useSettled(typed) ?? '');
  const { setValue } = useFormContext<Values>();
  const choose = (chosen: Chosen) => {
    setValue('candidate', chosen, { shouldDirty: true, shouldValidate: true });
    setAdding(false);
  };
  return (
    <div>
      <FoundField
        name="candidate"
        label={words.candidate}
        hint={words.candidateHint}
        required={words.candidateMissing}
        found={(data?.rows ?? []).map(chosenOf)}
        searching={isFetching}
        typed={setTyped}
        second={({ kind }) => vi.terms.recipients[kind]}
      />
      <Button kind="text" size="small" onClick={() => setAdding(true)}>
        {words.notThere}
      </Button>
      {adding && <AddCandidate close={() => setAdding(false)} choose={choose} />}
    </div>
  );
}
