import { unlessRefused } from '../kernel/domain-error';
import type { LegalDay } from '../kernel/decider';
import type { Law } from '../rulebook/law';
import { questionOf } from '../rulebook/heirs';
import type { LiveDossier } from '../dossier/state';

/**
 * The day whose law gives the council its rule on a dossier: that of the session, but for what is handled under the text of
 * before (NĐ 152/2025 Điều 60 khoản 3) and for what two persons put under another text: these stay under it.
 */
export function councilDay(law: Law, dossier: LiveDossier, sessionOn: LegalDay): LegalDay {
  const { repinned, pinnedOn, route, submittedOn } = dossier;
  if (!repinned || pinnedOn === null) return law.lawDay({ submittedOn: submittedOn ?? sessionOn, on: sessionOn });
  const then = unlessRefused('no-rule-in-force', () => law.routeFor(questionOf(law, dossier, sessionOn)));
  return then?.rulebook === route?.rulebook ? sessionOn : pinnedOn;
}
