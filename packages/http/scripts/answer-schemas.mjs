import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What types cannot say of themselves. */
const KNOWN = {
  LocalDate: { type: 'string', format: 'date' },
  Instant: { type: 'string', format: 'date-time' },
  StreamId: { type: 'string', pattern: '^(account|cash|office)/.{1,400}$' },
  CurrencyCode: { type: 'string' },
};

/**
 * The types of what is asked and answered, which are written by hand, as JSON Schema 2020-12: by name, with references to each other.
 *
 * @returns {Record<string, object>}
 */
export function answerSchemas() {
  const { definitions = {} } = createGenerator({
    path: `${root}packages/http/scripts/answers.types.ts`,
    tsconfig: `${root}tests/tsconfig.json`,
    type: '*',
    expose: 'export',
    topRef: true,
    jsDoc: 'extended',
    additionalProperties: false,
    skipTypeCheck: true,
    encodeRefs: false,
    sortProps: true,
  }).createSchema('*');
  return Object.fromEntries(
    Object.entries(definitions)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, schema]) => [name, { ...ours(schema), ...KNOWN[name] }]),
  );
}

/** Whose words they are: the library's types describe themselves, too, and have examples in code. */
const DROPPED = ['$comment', 'examples', 'see', 'throws', 'returns'];
const FOREIGN = /^(Make all|Construct a|Obtain the|Exclude|Extract|What the wire answers)/;

/** The draft of before as 2020-12, in the place where OpenAPI keeps schemas. */
function ours(value) {
  if (Array.isArray(value)) return value.map(ours);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, each]) => {
    if (DROPPED.includes(key) && !isSchemaOf(each)) return [];
    if (key === 'description' && typeof each === 'string') return FOREIGN.test(each) ? [] : [[key, each.replaceAll(/\s+/g, ' ').trim()]];
    if (key === '$ref') return [[key, each.replace('#/definitions/', '#/components/schemas/')]];
    if (key === 'items' && Array.isArray(each)) return [['prefixItems', ours(each)]];
    if (key === 'additionalItems') return [['items', ours(each)]];
    return [[key, ours(each)]];
  });
  return Object.fromEntries(entries);
}

/** A field may be called as a keyword is. */
function isSchemaOf(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && ('type' in value || '$ref' in value || 'anyOf' in value);
}
