import type { Candidacy, Evidence, LegalDay, RatingLevel, Scope } from '@app/domain';

type Of<K extends Evidence['kind']> = Extract<Evidence, { kind: K }>;
type More<K extends Evidence['kind']> = Partial<Of<K>>;

const source = { kind: 'registry', ref: 'minh họa', on: '2020-01-02' } as const;
const whole = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });

// What may be known of a candidate, one fact each; the id says what it is.
export const rating = (year: number, level: RatingLevel, more: More<'rating'> = {}): Evidence => ({
  ...{ id: `rating ${year}`, kind: 'rating', year, level, source },
  ...more,
});
export const initiative = (name: string, scope: Scope, more: More<'initiative'> = {}): Evidence => ({
  ...{ id: name, kind: 'initiative', initiative: name, scope, on: '2024-11-01', usedFor: null, source },
  ...more,
});
export const discipline = (from: LegalDay, to: LegalDay | null): Evidence => ({
  ...{ id: `discipline ${from}`, kind: 'discipline', from, to, warningOrMore: true, source },
});
export const block = (from: LegalDay, to: LegalDay | null): Evidence => ({
  ...{ id: `block ${from}`, kind: 'block', from, to, ground: 'complaint', source },
});
export const service = (from: LegalDay, to: LegalDay | null): Evidence => ({
  ...{ id: `service ${from}`, kind: 'service', from, to, agency: 'SGDDT', source },
});
export const post = (level: Of<'post'>['level'], from: LegalDay, to: LegalDay | null): Evidence => ({
  ...{ id: `${level} ${from}`, kind: 'post', level, from, to, source },
});
export const members = (year: number, more: More<'members'> = {}): Evidence => ({
  ...{ id: `members ${year}`, kind: 'members', year, total: 10, completed: 10, disciplined: 0, holding: {}, source },
  ...more,
});
export const rank = (year: number, place: number, organisedBy: 'province' | 'central' = 'province'): Evidence => ({
  ...{ id: `rank ${organisedBy} ${place}`, kind: 'rank', year, cluster: 'VH-XH', organisedBy, place, source },
});
export const award = (code: string, year: number, more: More<'award'> = {}): Evidence => ({
  ...{ id: `${code} ${year}`, kind: 'award', award: code, year, on: `${year}-12-20`, period: whole(year) },
  ...{ type: null, achievement: null, source },
  ...more,
});
export const statement = (about: string, year: number, holds = true): Evidence => ({
  ...{ id: `${about} ${year} ${holds}`, kind: 'statement', about, holds, source },
  ...{ year },
});

/** A person proposed at the end of March 2025 for what was done in 2024, unless it says otherwise. */
export const candidacy = (more: Partial<Candidacy> = {}): Candidacy => ({
  ...{ award: 'CSTDT', type: 'merit', recipient: 'person', period: whole(2024), on: '2025-03-31' },
  ...{ achievement: null, woman: false },
  ...more,
});
