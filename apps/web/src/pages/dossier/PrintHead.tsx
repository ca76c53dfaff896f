import type { Dossier } from '../../api/dossiers';
import { useSignedIn } from '../../api/me';
import { dayAndTime } from '../../i18n/format';
import { vi } from '../../i18n/vi';

/** On paper: whose dossier, printed by whom and when. */
export function PrintHead({ dossier, now }: { dossier: Dossier; now: string }) {
  const me = useSignedIn();
  return (
    <p className="print-head">
      <span>
        {me.unitName} · {dossier.code}
      </span>
      <span>{vi.dossier.printed(me.name, dayAndTime(now))}</span>
    </p>
  );
}
