import type { Owed } from '../kernel/obligations';
import type { DossierFact } from './facts';
import type { Dossier } from './state';

/** The dossier's one current row: what lists show and what the workflow is told. Ids only, no names. */
export function summariseDossier(dossier: Dossier): object | null {
  if (dossier.custody === 'absent') return null;
  const { code, award, type, procedure, candidate, unit, unitKind, year, hold, tracks, submission, decision } = dossier;
  const running = dossier.owed.filter((o) => !o.paused);
  const paused = dossier.owed.filter((o) => o.paused);
  return {
    code,
    custody: dossier.custody,
    outcome: dossier.custody === 'closed' ? dossier.outcome : null,
    award,
    type,
    procedure,
    level: dossier.route?.level ?? null,
    decider: dossier.route?.decider ?? null,
    candidateKind: candidate.kind,
    candidate: candidate.id,
    unit,
    unitKind,
    year,
    hold,
    tracks,
    submission,
    package: dossier.package,
    session: dossier.agenda?.session ?? null,
    decision: decision?.stream ?? null,
    decisionNumber: decision?.number ?? null,
    decidedOn: decision?.on ?? null,
    awarded: decision?.award ?? null,
    period: dossier.period,
    ...(dossier.achievement === undefined ? {} : { achievement: dossier.achievement }),
    nextDueAt: earliest(running),
    owed: running,
    ...(paused.length > 0 ? { paused } : {}),
  };
}

export function earliest(owed: readonly Owed[]): string | null {
  return owed.map((o) => o.dueAt).sort()[0] ?? null;
}

export interface ClaimChange {
  scope: string;
  key: string;
}

/** What only one dossier may hold: its code; a candidate for one award in one period. */
export function dossierClaims(
  before: Dossier,
  facts: readonly DossierFact[],
): { take: ClaimChange[]; release: ClaimChange[] } {
  const take: ClaimChange[] = [];
  const release: ClaimChange[] = [];
  for (const fact of facts) {
    if (fact.type === 'DossierOpened') {
      const { code, award, candidate, period } = fact.data;
      take.push({ scope: 'dossier-code', key: code }, candidacy(award, candidate.id, period));
    }
    if (freeing.has(fact.type) && before.custody !== 'absent')
      release.push(candidacy(before.award, before.candidate.id, before.period));
    if (fact.type === 'VerdictRecorded' && fact.data.to === 'closed' && before.custody !== 'absent')
      release.push(candidacy(before.award, before.candidate.id, before.period));
  }
  return { take, release };
}

/** After these the candidate may be proposed anew for the same period. */
const freeing = new Set<string>([
  'DossierWithdrawn',
  'DossierRefused',
  'DossierNotRecommended',
  'RefusedByState',
  'AwardCancelled',
]);

function candidacy(award: string, candidate: string, period: { from: string; to: string }): ClaimChange {
  return { scope: `candidacy/${award}`, key: `${candidate}/${period.from}..${period.to}` };
}
