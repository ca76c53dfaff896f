import {
  awardCodes,
  awardTypes,
  type Authority,
  type Procedure,
  type RecipientKind,
  type Route,
  type RouteQuestion,
} from '@app/domain';

// The words of the law as the wire knows them; each list is held to the domain's type.

export const awards = awardCodes;
export const types = awardTypes;
export const procedures = ['standard', 'simplified'] as const satisfies readonly Procedure[];
export const recipients = ['person', 'collective', 'household'] as const satisfies readonly RecipientKind[];
export const levels = ['unit', 'province', 'state'] as const satisfies readonly Route['level'][];
export const deciders = [
  'unitHead',
  'districtChair',
  'communeChair',
  'chairman',
] as const satisfies readonly Route['decider'][];
export const authorities = [
  ...deciders,
  'government',
  'primeMinister',
  'president',
] as const satisfies readonly Authority[];
export const unitKinds = [
  'agency',
  'district',
  'commune',
  'enterprise',
] as const satisfies readonly RouteQuestion['unitKind'][];
export const outcomes = ['presented', 'failed', 'refused', 'withdrawn', 'cancelled', 'stateRefused'] as const;
export const holdGrounds = ['complaint', 'discipline', 'verification'] as const;
