import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'),
);

interface Field {
  name: string;
  value: string | null;
  decorators: string;
}

/** The fields of all that is sent to the api: whatever a decorator describes. */
const fields = files.flatMap((file): Field[] => {
  const found: Field[] = [];
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  // A decorator made of others in the same file stands for what it is made of.
  const made = new Map(
    source.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) =>
        declarationList.declarations.map((one) => [one.name.getText(), one.initializer?.getText() ?? ''] as const),
      ),
  );
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isPropertyDeclaration(node) || !ts.isClassDeclaration(node.parent)) return;
    const decorators = ts.getDecorators(node) ?? [];
    if (decorators.length === 0) return;
    const name = `${node.parent.name?.text}.${node.name.getText()}`;
    const value = node.initializer?.getText() ?? null;
    const told = decorators.map((decorator) => {
      const by = ts.isCallExpression(decorator.expression) ? decorator.expression.expression.getText() : '';
      return `${decorator.getText()} ${made.get(by) ?? ''}`;
    });
    found.push({ name, value, decorators: told.join(' ') });
  };
  visit(source);
  return found;
});

describe('a field of a request', () => {
  it('that has a default says it in the document', () => {
    const given = fields.filter(({ value }) => value !== null);
    expect(given.length).toBeGreaterThan(8);
    expect(given.filter(({ value, decorators }) => !decorators.includes(`default: ${value}`))).toEqual([]);
  });
});
