export const schemaName = (name) => name.replace(/\W/g, '');

/** A schema as Python writes it; what it cannot say is Any. */
export function typeOf(schema) {
  if (schema.$ref) return schemaName(schema.$ref.split('/').at(-1));
  if (schema.enum) return `Literal[${schema.enum.map(literal).join(', ')}]`;
  const either = schema.oneOf ?? schema.anyOf;
  if (either) return [...new Set(either.map(typeOf))].join(' | ');
  if (schema.allOf?.length === 1) return typeOf(schema.allOf[0]);
  const types = [schema.type].flat();
  return [...new Set(types.map((type) => one(type, schema)))].join(' | ');
}

const literal = (value) =>
  value === null ? 'None' : value === true ? 'True' : value === false ? 'False' : JSON.stringify(value);

function one(type, schema) {
  switch (type) {
    case 'string':
      return 'str';
    case 'integer':
      return 'int';
    case 'number':
      return 'float';
    case 'boolean':
      return 'bool';
    case 'null':
      return 'None';
    case 'array':
      return `list[${typeOf(schema.items ?? {})}]`;
    case 'object':
      return 'dict[str, Any]';
    default:
      return 'Any';
  }
}
