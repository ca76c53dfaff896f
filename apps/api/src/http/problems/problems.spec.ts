import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ofDossiers } from './dossier';
import { ofLaw } from './law';
import { ofOffice } from './office';
import { byStatus, problems } from './problems';
import { ofRegistry } from './registry';
import { ofRequests } from './request';

const root = join(__dirname, '../../../../..');
const file = join(root, 'docs/problems.md');

/** Which argument of these says the code. */
const codeIn: Readonly<Record<string, number>> = {
  refuse: 0,
  refuseUnless: 1,
  needItems: 1,
  DomainError: 0,
  Problem: 1,
};
/** What only hands on a code that somebody else has said. */
const handOn = [
  'libs/domain/src/kernel/domain-error.ts',
  'libs/domain/src/dossier/context.ts',
  'apps/api/src/http/problem.ts',
];
/** `refuse` is another word there: the rulebooks' own faults, which stop the start. */
const ownRefuse = /^libs\/rulebooks\//;

interface Raised {
  code: string | null;
  status: number | null;
  where: string;
}

const raised = ['libs', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/src\/.*\.ts$/.test(name) && !name.endsWith('.spec.ts'))
    .map((name) => `${folder}/${name}`)
    .sort()
    .flatMap(raisedIn),
);

function raisedIn(where: string): Raised[] {
  const found: Raised[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const by = node.expression.getText();
    const place = Object.hasOwn(codeIn, by) ? codeIn[by] : undefined;
    if (place === undefined || (by === 'refuse' && ownRefuse.test(where))) return;
    const status = node.arguments?.[place - 1];
    for (const code of textsOf(node.arguments?.[place]))
      found.push({ code, status: status && ts.isNumericLiteral(status) ? Number(status.text) : null, where });
  };
  visit(ts.createSourceFile(where, readFileSync(join(root, where), 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

function textsOf(code: ts.Expression | undefined): (string | null)[] {
  if (code && ts.isConditionalExpression(code)) return [...textsOf(code.whenTrue), ...textsOf(code.whenFalse)];
  return [code && ts.isStringLiteral(code) ? code.text : null];
}

/** `libs/domain/src/council/session.ts` as `domain/council/session`. */
const short = (where: string) => where.replace(/^(libs|apps)\/(\w[\w-]*)\/src\//, '$2/').replace(/\.ts$/, '');

const rows = Object.entries(problems)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, [status, says, next]]) => {
    const places = new Set(raised.filter((r) => r.code === code).map((r) => short(r.where)));
    return `| \`${code}\` | ${status} | ${says} | ${next} | ${[...places].join(', ') || 'HTTP'} |`;
  });
const page = `# Problem codes

What the api answers when it refuses: \`application/problem+json\` (RFC 9457) with one of these as \`code\`, what is wrong as \`title\`, what to do as
\`detail\`, in \`facts\` what it rests on, and in \`sentence\` the refusal with its facts in words, as \`acts\` say it beforehand. Codes are stable: clients and screens choose by them. 400 names each field in \`errors\`; 409 is a rule that the state of things
met; 422 a request that contradicts itself or the law. Written by \`npm run fixtures\` from \`apps/api/src/http/problems/\`; a test holds it true.

| code | HTTP | câu trả lời | làm gì | raised in |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;

if (process.env['WRITE_FIXTURES']) writeFileSync(file, page);

describe('every problem', () => {
  it('that anything refuses with has its words', () => {
    expect(raised.length).toBeGreaterThan(150);
    expect(raised.filter((r) => r.code !== null && !(r.code in problems))).toEqual([]);
  });

  it('is named where it is raised, so that none is missed', () =>
    expect(raised.filter((r) => r.code === null && !handOn.includes(r.where))).toEqual([]));

  it('has one place for its words', () =>
    expect([ofRequests, ofDossiers, ofOffice, ofLaw, ofRegistry].flatMap(Object.keys).sort()).toEqual(
      Object.keys(problems).sort(),
    ));

  it('is raised somewhere', () => {
    const known = new Set<string | null>([...raised.map((r) => r.code), ...Object.values(byStatus)]);
    expect(Object.keys(problems).filter((code) => !known.has(code))).toEqual([]);
  });

  it('has one HTTP number', () => {
    expect(raised.filter((r) => r.status !== null && r.status !== problems[r.code!]?.[0])).toEqual([]);
    expect(Object.entries(byStatus).filter(([status, code]) => problems[code]![0] !== Number(status))).toEqual([]);
  });

  it('is listed in docs/problems.md: npm run fixtures writes it', () => expect(readFileSync(file, 'utf8')).toBe(page));
});
