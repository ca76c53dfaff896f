import type { LegalDay } from '../kernel/decider';
import type { PaperCode, PaperRule } from '../rulebook/catalogue';
import type { Law } from '../rulebook/law';
import type { Route } from '../rulebook/route';
import { questionOf } from '../rulebook/heirs';
import type { LiveDossier } from './state';

/**
 * Papers that the unit must bring by the law of this day and has not. What comes about on the way is not asked of it: the submission is its
 * tờ trình; a track of the route brings its own proof; the minutes and ballot of a State award are the province's.
 */
export function missingPapers(law: Law, dossier: LiveDossier, route: Route, on: LegalDay): PaperRule[] {
  const question = { ...questionOf(law, dossier, on), recipient: dossier.candidate.kind };
  const here = new Set(dossier.papers.map(({ paper }) => paper));
  return law
    .papersFor(question)
    .papers.filter((rule) => rule.when === null && !here.has(rule.paper) && !comesAbout(rule.paper, route));
}

const minutes: readonly PaperCode[] = ['reviewMinutes', 'awardMinutes', 'ballot'];

function comesAbout(paper: PaperCode, route: Route): boolean {
  const track = (kind: string) => route.tracks.some((t) => t.kind === kind);
  if (paper === 'proposal') return true;
  if (paper === 'initiativeProof') return track('initiative');
  if (paper === 'partyOpinion') return track('partyOpinion');
  return route.level === 'state' && minutes.includes(paper);
}
