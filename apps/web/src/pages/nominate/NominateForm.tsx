import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { FormProvider } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { dossierOpened, openDossier, useOpeningTrial, type OpeningChoices } from '../../api/opening';
import { dayAndTime } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Summary } from '../../ui/form/Summary';
import { useActForm } from '../../ui/form/useActForm';
import { notify } from '../../ui/Toast';
import { CheckAnswers } from './CheckAnswers';
import { Papers } from './Papers';
import { Proposal } from './Proposal';
import { TrialPanel } from './TrialPanel';
import { useSettled } from './useSettled';
import { defaultsOf, papersIn, proposalOf, type Values } from './values';

const words = vi.nominate;
const stepInAddress = 'buoc';
const looking = 'xem-lai';

/** The form, and beside it what the proposal would come to. Its second step shows the answers again. */
export function NominateForm({ choices }: { choices: OpeningChoices }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const checking = address.get(stepInAddress) === looking;
  const go = (step: string | null) =>
    setAddress(step === null ? {} : { [stepInAddress]: step }, { replace: !checking });
  const act = useActForm<Values, { stream: string }>({
    draft: 'ho-so/lap',
    defaults: defaultsOf(choices),
    review: () => {
      if (!checking) go(looking);
      return !checking;
    },
    send: (values, how) => {
      const papers = papersIn(values.papers);
      return openDossier({ ...proposalOf(choices, values)!, ...(papers.length > 0 ? { papers } : {}) }, how);
    },
    done: async ({ stream }) => {
      const code = stream.slice('dossier/'.length);
      notify(words.made(code));
      await dossierOpened(queries);
      void navigate(paths.receipt(code), { replace: true });
    },
  });
  const values = act.form.watch();
  const proposal = useSettled(proposalOf(choices, values));
  const trial = useOpeningTrial(proposal);
  const wrong = Object.keys(act.form.formState.errors).length > 0;
  // What is wrong is mended where it was asked.
  useEffect(() => {
    if (checking && wrong) setAddress({}, { replace: true });
  }, [checking, wrong, setAddress]);
  return (
    <FormProvider {...act.form}>
      <div className="sheet nominate">
        <form className="act-form" noValidate onSubmit={(event) => void act.submit(event)}>
          <Summary act={act} />
          {act.restoredAt && (
            <p className="restored" role="status">
              {vi.form.restored(dayAndTime(act.restoredAt))}
              <Button kind="text" size="small" onClick={act.discard}>
                {vi.form.discard}
              </Button>
            </p>
          )}
          <div className="nominate-fields" hidden={checking}>
            <Proposal choices={choices} />
            <Papers trial={proposal ? trial.data : undefined} />
          </div>
          {checking && <CheckAnswers choices={choices} values={values} change={() => go(null)} />}
          <div className="foot">
            <Button kind="primary" type="submit" busy={act.busy}>
              {act.busy ? vi.form.sending : checking ? words.submit : words.look}
            </Button>
            {checking && <Button onClick={() => go(null)}>{words.goBack}</Button>}
          </div>
        </form>
        <TrialPanel asked={proposal !== null} trial={trial} />
      </div>
    </FormProvider>
  );
}
