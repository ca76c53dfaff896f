import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { act as send } from '../../../api/client';
import { dossierChanged, type DossierAnswer } from '../../../api/dossiers';
import { vi } from '../../../i18n/vi';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ForbiddenAct } from '../../../ui/ForbiddenAct';
import { ActForm } from '../../../ui/form/ActForm';
import { useActForm } from '../../../ui/form/useActForm';
import { StaleNotice } from '../../../ui/StaleNotice';
import { notify } from '../../../ui/Toast';
import { ActField } from './ActField';
import { actInAddress, extension, obligationInAddress, withoutAct } from './address';
import { bodyOf, defaultsOf, isAsked, type Values } from './body';
import type { AnyForm, FormContext } from './form-kinds';
import { formOf } from './forms';
import { actsOf, doable, extensionOf, type Standing } from './standing';
import { useFormContext } from './useFormContext';

/** The form of the act that the address names. */
export function ActDialog({ answer }: { answer: DossierAnswer }) {
  const [address, setAddress] = useSearchParams();
  const asked = address.get(actInAddress);
  const standing =
    asked === extension
      ? extensionOf(answer, address.get(obligationInAddress))
      : actsOf(answer).find(({ act }) => act === asked);
  const close = () => setAddress(withoutAct, { replace: true, preventScrollReset: true });
  if (!standing) return null;
  const form = formOf(standing.end);
  return (
    <Dialog open close={close} title={standing.name} then={form.then} wide={isWide(form)}>
      <Opened key={standing.path} answer={answer} standing={standing} form={form} close={close} />
    </Dialog>
  );
}

const isWide = ({ fields }: AnyForm) =>
  Object.values(fields).some(({ kind }) => ['papers', 'answers', 'reviews'].includes(kind));

interface OpenedProps {
  answer: DossierAnswer;
  standing: Standing;
  form: AnyForm;
  close: () => void;
}

/** What is typed stays while the dossier changes below; what the change forbids is said instead of sent. */
function Opened({ answer, standing, form, close }: OpenedProps) {
  const { version } = answer.dossier;
  const [opened] = useState(version);
  const context = useFormContext(answer, form);
  return (
    <>
      {version !== opened && <StaleNotice words={vi.stale.changedBySomebody} />}
      {!doable(standing) && <ForbiddenAct act={vi.actForms.fields.notNow} because={standing.sentence} />}
      <Fields answer={answer} standing={standing} form={form} context={context} close={close} />
    </>
  );
}

function Fields({ answer, standing, form, context, close }: OpenedProps & { context: FormContext }) {
  const { code, version } = answer.dossier;
  const queries = useQueryClient();
  const act = useActForm<Values, unknown>({
    draft: standing.path,
    defaults: defaultsOf(form, context),
    version,
    send: (values, how) =>
      send(standing.path, bodyOf(form, values, context), { ...how, onBehalfOf: standing.onBehalfOf }),
    done: async () => {
      await dossierChanged(queries, code);
      notify(form.done);
      close();
    },
    onStale: () => dossierChanged(queries, code),
  });
  return (
    <ActForm act={act} submit={form.submit} beside={<Button onClick={close}>{vi.form.later}</Button>}>
      {Object.entries(form.fields).map(([name, field]) =>
        isAsked(field, context) ? <ActField key={name} name={name} field={field} context={context} /> : null,
      )}
    </ActForm>
  );
}
