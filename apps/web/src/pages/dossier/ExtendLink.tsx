import { Link, useSearchParams } from 'react-router';
import type { DossierAnswer } from '../../api/dossiers';
import { vi } from '../../i18n/vi';
import { ForbiddenAct } from '../../ui/ForbiddenAct';
import { withExtension } from './acts/address';
import { doable, extensionOf } from './acts/standing';

/** Leads to the form that moves a date, where the API says that whoever looks may move it; else says why not. */
export function ExtendLink({ answer, obligation }: { answer: DossierAnswer; obligation: string }) {
  const [address] = useSearchParams();
  const standing = extensionOf(answer, obligation);
  if (!standing) return null;
  if (!doable(standing)) return <ForbiddenAct act={vi.acts.names.ExtendDate} because={standing.sentence} />;
  return (
    <p>
      <Link to={withExtension(address, obligation)} preventScrollReset>
        {vi.deadline.extend}
      </Link>
    </p>
  );
}
