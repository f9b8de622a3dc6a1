/** Whole numbers, and within which bounds. */
const COUNTS = { limit: 1, skip: 0, after: 0 };

/**
 * The fields of a query as parameters of an address: objects and lists as JSON text, everything else as it is.
 *
 * @param {{ properties?: Record<string, object>; required?: readonly string[] }} query
 * @param {Record<string, object>} schemas
 */
export function queryParameters({ properties = {}, required = [] }, schemas) {
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...own } = schema;
    return {
      name,
      in: 'query',
      ...(required.includes(name) && { required: true }),
      ...(description && { description }),
      ...(isComposed(own, schemas) ? { content: { 'application/json': { schema: own } } } : { schema: counted(name, own) }),
    };
  });
}

function counted(name, schema) {
  return schema.type === 'number' ? { type: 'integer', minimum: COUNTS[name] ?? 0 } : schema;
}

function isComposed({ $ref = '', ...schema }, schemas) {
  const { type } = schemas[$ref.split('/').at(-1)] ?? schema;
  return type === 'object' || type === 'array';
}
