import type { Role } from '@app/domain';

/** Roles that act for a unit, and see what is its own only. */
export const unitRoles: readonly Role[] = ['unitClerk', 'unitHead', 'districtChair', 'communeChair'];
