import type { LegalDay } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import type { Law } from '../rulebook/law';
import { inCallingOrder } from '../ceremony/calling-order';
import { ceremonyDecider, refuseUnlessCalled, type Ceremony, type CeremonyFact } from '../ceremony/ceremony';
import { each, forEach, type ActFacts, type Dossiers, type Who } from './each';

/** Lên danh sách trao tặng for published results. */
export function planCeremony(
  law: Law,
  ceremony: Ceremony,
  dossiers: Dossiers,
  data: { title: string; on: LegalDay; place: string },
  who: Who,
): ActFacts<CeremonyFact> {
  const called = forEach(dossiers, (dossier, d) => {
    refuseUnless(d.custody === 'ceremony', 'not-ready-for-ceremony', { dossier, custody: d.custody });
    // What was decided, which the State may have made another award of another authority than proposed.
    const { authority, award } = d.decision!;
    const posthumous = d.posthumous ? { posthumous: d.posthumous } : {};
    return { dossier, authority, award, recipient: d.candidate.kind, ...posthumous };
  });
  const list = inCallingOrder([...called.values()], law.catalogueOn(data.on).awards);
  return {
    own: ceremonyDecider(law).decide({ type: 'PlanCeremony', data: { ...data, list }, ...who }, ceremony),
    dossiers: new Map(),
  };
}

export function recordHandOvers(
  law: Law,
  ceremony: Ceremony,
  dossiers: Dossiers,
  data: {
    stream: string;
    receipts: Readonly<Record<string, { receipt: string; receivedBy: 'candidate' | 'representative' }>>;
  },
  who: Who,
): ActFacts<CeremonyFact> {
  forEach(dossiers, (dossier) => refuseUnlessCalled(ceremony, dossier, who.at));
  const handOvers = Object.entries(data.receipts).map(([dossier, receipt]) => ({ dossier, ...receipt }));
  const own = ceremonyDecider(law).decide({ type: 'RecordHandOvers', data: { handOvers }, ...who }, ceremony);
  const given = new Map(
    [...dossiers].filter(([id]) => own.some((f) => f.type === 'HandOverRecorded' && f.data.dossier === id)),
  );
  const handed = (id: string) => ({ ceremony: data.stream, ...data.receipts[id]! });
  return { own, dossiers: each(law, given, who, 'HandOverAward', handed) };
}
