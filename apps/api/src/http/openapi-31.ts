import type { OpenAPIObject } from '@nestjs/swagger';

type Node = Record<string, unknown>;

/**
 * The document as OpenAPI 3.1, whose schemas are JSON schemas. The decorators write 3.0, where a field that may be null is
 * marked beside its type; makers of clients read that differently for lists of words, and not at all beside a reference.
 */
export function asOpenApi31(document: OpenAPIObject): OpenAPIObject {
  return { ...(rewritten(document) as OpenAPIObject), openapi: '3.1.0' };
}

function rewritten(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewritten);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries<unknown>(
    Object.entries(node).map(([key, value]) => [key, rewritten(value)]),
  );
  const plain = asReference(rest);
  return nullable === true ? orNull(plain) : nullable === undefined ? plain : { ...plain, nullable };
}

/** A reference with words beside it: 3.0 hides it in a list of one. */
function asReference({ allOf, type, ...rest }: Node): Node {
  const [only, ...more] = Array.isArray(allOf) ? (allOf as Node[]) : [];
  if (!only || more.length > 0 || typeof only['$ref'] !== 'string')
    return { ...(type === undefined ? {} : { type }), ...rest, ...(allOf === undefined ? {} : { allOf }) };
  return { ...rest, $ref: only['$ref'] };
}

function orNull(schema: Node): Node {
  const { $ref, type, enum: words, description, ...rest } = schema;
  const told = description === undefined ? {} : { description };
  if ($ref !== undefined) return { ...told, ...rest, anyOf: [{ $ref }, { type: 'null' }] };
  if (type === undefined) return schema;
  return {
    type: [type, 'null'],
    ...(Array.isArray(words) ? { enum: [...(words as unknown[]), null] } : {}),
    ...told,
    ...rest,
  };
}
