import type { Owed } from '../kernel/obligations';
import type { DossierFact } from './facts';
import type { Dossier, DossierBody, LiveDossier } from './state';

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
    live: isFollowed(dossier),
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
    hold: hold === null ? null : 'held',
    tracks,
    submission,
    package: dossier.package,
    session: dossier.agenda?.session ?? null,
    decision: decision?.stream ?? null,
    decisionNumber: decision?.number ?? null,
    decidedOn: decision?.on ?? null,
    awarded: decision?.award ?? null,
    officer: dossier.officer,
    period: dossier.period,
    ...(dossier.achievement === undefined ? {} : { achievement: dossier.achievement }),
    nextDueAt: earliest(running),
    owed: running,
    ...(paused.length > 0 ? { paused } : {}),
  };
}

/** Whether a process follows the dossier: from its first nomination until it is closed, and while anything is owed. */
function isFollowed({ custody, submission, owed }: LiveDossier): boolean {
  const open = custody !== 'closed' && submission !== null;
  return open || owed.some((o) => !o.paused);
}

export function earliest(owed: readonly Owed[]): string | null {
  return owed.map((o) => o.dueAt).sort()[0] ?? null;
}

export interface ClaimChange {
  scope: string;
  key: string;
}

/** What only one dossier may hold: its code; a candidate for one award in one period, which the store compares with periods that overlap. */
export function dossierClaims(
  before: Dossier,
  facts: readonly DossierFact[],
): { take: ClaimChange[]; release: ClaimChange[] } {
  const take: ClaimChange[] = [];
  const release: ClaimChange[] = [];
  for (const fact of facts) {
    if (fact.type === 'DossierOpened') {
      take.push({ scope: 'dossier-code', key: fact.data.code }, candidacy(fact.data));
    }
    if (freeing.has(fact.type) && before.custody !== 'absent') release.push(candidacy(before));
    if (fact.type === 'VerdictRecorded' && fact.data.to === 'closed' && before.custody !== 'absent')
      release.push(candidacy(before));
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

type Candidacy = Pick<DossierBody, 'award' | 'type' | 'candidate' | 'period'>;

/** A deed that is rewarded at once stands beside the award for the year in which it was done. */
function candidacy({ award, type, candidate, period }: Candidacy): ClaimChange {
  const scope = type === 'unplanned' ? `candidacy/${award}/unplanned` : `candidacy/${award}`;
  return { scope, key: `${candidate.id}/${period.from}..${period.to}` };
}
