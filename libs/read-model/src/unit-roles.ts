import type { Role } from '@app/domain';

/** Roles that act for a unit, and see what is its own only. */
export const unitRoles: readonly Role[] = ['unitClerk', 'unitHead', 'districtChair', 'communeChair'];

/** Whose duties fall to this role, as the domain has it: a commune's chair does what a district's did (NĐ 129/2025 Điều 59). */
export const dutiesOf = (role: Role): readonly Role[] =>
  role === 'communeChair' ? ['communeChair', 'districtChair'] : [role];
