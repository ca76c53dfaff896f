import type { Instant, LegalDay } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import type { Law } from '../rulebook/law';
import type { PaperOnFile } from '../dossier/paper-on-file';
import type { LiveDossier } from '../dossier/state';
import { submissionDecider, type Submission, type SubmissionFact } from '../submission/submission';
import { each, type ActFacts, type Dossiers, type Who } from './each';

/** Tờ trình của đơn vị: the submission and every nomination in it. */
export function nominate(
  law: Law,
  submission: Submission,
  dossiers: Dossiers,
  data: { stream: string; unit: string; number: string; on: LegalDay; papers?: readonly PaperOnFile[] },
  who: Who,
): ActFacts<SubmissionFact> {
  const { stream, papers, ...rest } = data;
  const brought = papers === undefined ? {} : { papers };
  const sent = submissionDecider(law).decide(
    { type: 'SendSubmission', data: { ...rest, dossiers: [...dossiers.keys()] }, ...who },
    submission,
  );
  return {
    own: sent,
    dossiers: each(law, dossiers, who, 'Nominate', () => ({ submission: stream, number: data.number, ...brought })),
  };
}

/** Tờ trình Thủ tướng: one package of one award. */
export function submitUpward(
  law: Law,
  submission: Submission,
  dossiers: Dossiers,
  data: { stream: string; number: string; on: LegalDay },
  who: Who,
): ActFacts<SubmissionFact> {
  const awards = new Set([...dossiers.values()].map((d) => (d as LiveDossier).award));
  refuseUnless(awards.size === 1, 'package-of-one-award', { awards: [...awards] });
  const [award] = [...awards];
  const { stream, ...rest } = data;
  const order = {
    type: 'SubmitPackage' as const,
    data: { ...rest, award: award!, dossiers: [...dossiers.keys()] },
    ...who,
  };
  const own = submissionDecider(law).decide(order, submission);
  return { own, dossiers: each(law, dossiers, who, 'SubmitUpward', () => ({ package: stream, number: data.number })) };
}

/** Bộ đã nhận: the package's receipt and each dossier's. */
export function recordReceipt(
  law: Law,
  submission: Submission,
  dossiers: Dossiers,
  data: { stream: string; receipt: string; receivedAt: Instant; channel: 'gateway' | 'paper' },
  who: Who,
): ActFacts<SubmissionFact> {
  const { stream, receipt, receivedAt: at, channel } = data;
  const own = submissionDecider(law).decide(
    { type: 'RecordReceipt', data: { receipt, at, channel }, ...who },
    submission,
  );
  if (own.length === 0) return { own, dossiers: new Map() };
  const here = new Map([...dossiers].filter(([, d]) => d.custody === 'state' && d.package === stream));
  return { own, dossiers: each(law, here, who, 'RecordReachedMinistry', () => ({ package: stream, receipt, at })) };
}
