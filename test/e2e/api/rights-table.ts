import { readFileSync } from 'node:fs';

/** The columns of docs/rights.md, in their order. */
export const roles = [
  ...(['unitClerk', 'unitHead', 'districtChair', 'communeChair', 'receivingClerk', 'appraisalOfficer'] as const),
  ...(['headOfBoard', 'councilSecretary', 'councilMember', 'teller', 'chairman', 'ceremonyClerk'] as const),
  ...(['auditor', 'administrator'] as const),
];
export type Role = (typeof roles)[number];
export const cells = ['–', 'own', 'sent', 'part', 'all', 'yes'] as const;
export type Cell = (typeof cells)[number];

export interface Row {
  kind: 'read' | 'write' | 'list' | 'export';
  method: string;
  path: string;
  cells: Readonly<Record<Role, Cell>>;
}

/** The table of rights as it is written. */
export function rightsTable(): Row[] {
  const lines = readFileSync('docs/rights.md', 'utf8').split('\n');
  return lines.flatMap((line) => {
    const match = /^\| (read|write|list|export) \| `(\w+) (\S+)` \| (.*) \|$/.exec(line);
    if (!match) return [];
    const said = match[4]!.split(' | ');
    if (said.length !== roles.length || said.some((cell) => !cells.includes(cell as Cell)))
      throw new Error(`docs/rights.md: ${line}`);
    const own = Object.fromEntries(roles.map((role, n) => [role, said[n]])) as Row['cells'];
    return [{ kind: match[1] as Row['kind'], method: match[2]!, path: match[3]!, cells: own }];
  });
}
