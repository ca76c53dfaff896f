import { payerOf } from './bonuses';
import type { CalendarYear } from '../calendar/entering';
import type { Candidate } from '../candidate/facts';
import type { Ceremony } from '../ceremony/ceremony';
import type { Council } from '../council/council-facts';
import { personsIn } from '../council/seating';
import type { Session } from '../council/session-facts';
import { dueVndOf, type Decision } from '../decision/facts';
import type { Delegation } from '../delegation/delegation';
import { earliest } from '../dossier/summary';
import type { Submission } from '../submission/submission';
import type { Unit } from '../unit/facts';

/** Current rows of the other aggregates, for lists and for workflows. */
export function summariseSubmission(submission: Submission): object | null {
  if (submission.status === 'absent') return null;
  const { version: _version, ...row } = submission;
  return { ...row, live: row.status === 'packaged' || row.owed.length > 0, nextDueAt: earliest(row.owed) };
}

export function summariseCalendarYear({ version, asked: _asked, ...row }: CalendarYear): object | null {
  return version === 0 ? null : { ...row, live: row.owed.length > 0, nextDueAt: earliest(row.owed) };
}

export function summariseSession(session: Session): object | null {
  if (session.status === 'absent') return null;
  const { kind, title, on, status, council, seating, members, present, items, owed } = session;
  const short = items.map(({ item, dossier }) => ({ item, dossier }));
  return {
    kind,
    title,
    on,
    status,
    council,
    persons: seating ? personsIn(seating) : members,
    tellers: seating?.tellers ?? [],
    live: (status !== 'signed' && status !== 'cancelled') || owed.length > 0,
    members: members.length,
    present: present.length,
    items: short,
    nextDueAt: earliest(owed),
    owed,
  };
}

export function summariseDecision(decision: Decision): object | null {
  if (decision.status === 'absent') return null;
  const { status, number, on, authority, unit, items, cancelled, owed } = decision;
  const compared = items.flatMap(({ dossier, outdoneBy, setOff }) =>
    outdoneBy || setOff ? [{ dossier, ...(outdoneBy ? { outdoneBy } : {}), ...(setOff ? { setOff } : {}) }] : [],
  );
  return {
    ...{ status, number, on, authority, unit, cancelled },
    dossiers: items.map((i) => i.dossier),
    paidBy: payerOf(authority),
    totalVnd: items.reduce((sum, i) => sum + dueVndOf(i), 0),
    ...(compared.length > 0 ? { compared } : {}),
    ...{ owed, live: owed.length > 0, nextDueAt: earliest(owed) },
  };
}

export function summariseDelegation(delegation: Delegation): object | null {
  if (delegation.status === 'absent') return null;
  const { version: _version, ...row } = delegation;
  return { ...row, owed: [] };
}

/** Ids only: the name is in the vault. */
export function summariseCandidate({ entry }: Candidate): object | null {
  if (!entry) return null;
  const { kind, units, merged } = entry;
  return { kind, unit: units.at(-1)!.unit, units, merged, owed: [] };
}

export function summariseUnit(unit: Unit): object | null {
  if (unit.status === 'absent') return null;
  const { version: _version, status: _status, ...row } = unit;
  return { ...row, owed: [] };
}

export function summariseCeremony(ceremony: Ceremony): object | null {
  if (ceremony.status === 'absent') return null;
  const { version: _version, ...row } = ceremony;
  return { ...row, live: row.owed.length > 0, nextDueAt: earliest(row.owed) };
}

export function summariseCouncil(council: Council): object | null {
  if (council.status === 'absent') return null;
  const { version: _version, ...row } = council;
  return { ...row, owed: [] };
}
