import * as fc from 'fast-check';
import { DOCUMENT } from './openapi-checker.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly format?: string;
  readonly pattern?: string;
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'query' | 'header';
  readonly required?: true;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** A request that may be as the document says, and may not. */
export interface FuzzedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array | string | undefined;
}

const METHODS = ['GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'QUERY'];

/** What is wrong wherever it stands: types, sizes, names of Object, halves of characters, what looks like another language. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    true,
    false,
    0,
    -0,
    -1,
    1.5,
    1e308,
    2 ** 53,
    -(2 ** 53) - 2,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom<unknown[]>(
    "'; drop table entries; --",
    '../../etc/passwd',
    '<script>',
    '%00',
    'ñ 😀 \u202e',
    '9'.repeat(400),
    'x'.repeat(3_000),
    [],
    {},
  ),
  fc.constantFrom<unknown[]>(
    { ['__proto__']: 1 },
    { toString: 1 },
    { length: 1e9 },
    [[[[]]]],
    { amount: 1e21, currency: 'MXN' },
    { amount: '1', currency: 7 },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A few names that meet each other, so that what is asked for is sometimes there. */
const ids = fc.constantFrom('F-1', 'F-2', 'P-1', 'PP-1', 'H-1', 'ACME', 'ñ');
const STREAMS = [
  'account/ACME',
  'account/ACME',
  'account/ACME',
  'account/BETA',
  'account/BETA',
  'account/NOBODY',
  'cash/BBVA',
  'office/policy',
];
const days = fc.constantFrom(
  '2026-03-02',
  '2026-03-02',
  '2026-03-02',
  '2026-03-02',
  '2026-03-31',
  '2026-04-10',
  '0001-01-01',
  '9999-12-31',
  '2024-02-29',
);
const instants = fc.constantFrom('2026-03-02T18:00:00Z', '2026-03-02T18:00:00.123456789Z', '1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z');

/** Something that a schema lets through, mostly; now and then something that is wrong. `wrong`: one in so many. */
function valueOf(schema: Schema, wrong: number, depth = 0): fc.Arbitrary<unknown> {
  const right = fitting(resolved(schema), wrong, depth);
  return fc.oneof({ arbitrary: right, weight: wrong }, { arbitrary: junk, weight: 1 });
}

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : resolved(DOCUMENT.components.schemas[name] as Schema);
}

function fitting(schema: Schema, wrong: number, depth: number): fc.Arbitrary<unknown> {
  const { anyOf, oneOf, enum: values } = schema;
  const choices = anyOf ?? oneOf;
  if (choices) return fc.oneof(...choices.map((each) => valueOf(each, wrong * 4, depth)));
  if ('const' in schema) return fc.constant(schema.const);
  if (values) return fc.constantFrom(...values);
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'object') return objectOf(schema, wrong, depth);
  if (type === 'array')
    return fc.array(valueOf(schema.items ?? {}, wrong * 2, depth + 1), { minLength: Math.min(schema.minItems ?? 0, 1), maxLength: 3 });
  if (type === 'string') return textOf(schema);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer' || type === 'number') return fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.maxSafeInteger());
  return junk;
}

function textOf({ format, pattern = '' }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return days;
  if (format === 'date-time') return instants;
  if (pattern.includes('account|')) return fc.constantFrom(...STREAMS);
  if (pattern.includes('\\d')) return fc.constantFrom('0', '0.5', '16', '100', '-1', '0.000000000001', '99999999999999999999');
  return fc.oneof(ids, fc.constantFrom('MXN', 'USD', 'by-policy'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }));
}

function objectOf({ properties = {}, required = [] }: Schema, wrong: number, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, valueOf(each, wrong * 2, depth + 1)]));
  const whole = fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
  const lacking = fc.record(fields, { requiredKeys: [] });
  const adorned = fc.tuple(whole, fc.constantFrom('colour', '__proto__', 'id', 'by', ''), junk).map(([object, name, value]) => {
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
    return object;
  });
  return fc.oneof({ arbitrary: whole, weight: wrong * 2 }, { arbitrary: lacking, weight: 1 }, { arbitrary: adorned, weight: 1 });
}

/** What is sent as a body: mostly a command, mostly as JSON. */
const commandSchema: Schema = { $ref: '#/components/schemas/Command' };
const command = valueOf(commandSchema, 40).map((value) => JSON.stringify(value));
const body: fc.Arbitrary<Uint8Array | string> = fc.oneof(
  { arbitrary: command, weight: 24 },
  { arbitrary: command.chain((text) => fc.nat(text.length).map((at) => text.slice(0, at))), weight: 2 },
  { arbitrary: command.map((text) => text.replace('{', '{"kind":"x",')), weight: 1 },
  { arbitrary: command.map((text) => `\ufeff${text}`), weight: 1 },
  {
    arbitrary: fc.constantFrom(
      '',
      'null',
      '[]',
      '"',
      '1e999',
      '-0',
      '{"a":1,"\\u0061":2}',
      `${'['.repeat(40)}${']'.repeat(40)}`,
      `[${'1,'.repeat(400_000)}1]`,
    ),
    weight: 2,
  },
  { arbitrary: command.map((text) => text.replaceAll(/:\d+/g, ':1e400')), weight: 1 },
  { arbitrary: fc.uint8Array({ maxLength: 40 }), weight: 1 },
);

const headerText = fc.oneof(
  fc.uuid(),
  fc.uuid(),
  fc.constantFrom('k-1', 'k-2', '', ' ', "UTF-8''%C3%B1", "UTF-8''%E0", 'x'.repeat(201), '"a"', '*', 'W/"a", "b"', '1.ab', '0'),
  fc.string({ maxLength: 30 }),
);
const contentType = fc.oneof(
  { arbitrary: fc.constantFrom('application/json', 'application/json; charset=utf-8'), weight: 8 },
  {
    arbitrary: fc.constantFrom(
      'text/plain',
      'application/jsonp',
      'APPLICATION/JSON',
      'application/json;charset=latin1',
      'multipart/form-data',
    ),
    weight: 1,
  },
);

function parametersOf(path: string): readonly Parameter[] {
  const operations = Object.values(DOCUMENT.paths[path] ?? {}) as readonly { readonly parameters?: readonly Parameter[] }[];
  const { parameters } = DOCUMENT.components as unknown as { readonly parameters: Readonly<Record<string, Parameter>> };
  return operations
    .flatMap((operation) => operation.parameters ?? [])
    .map((each) => parameters[each.$ref?.split('/').at(-1) ?? ''] ?? each);
}

/** Halves of characters cannot be sent. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd');
}

/** Nothing, but one in twenty times. */
function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: 19 }, { arbitrary, weight: 1 });
}

/** A query as text: fields as they should be, or not; twice, unknown, or no percent-encoding at all. */
function queryOf(path: string): fc.Arbitrary<string> {
  const asked = parametersOf(path).filter((each) => each.in === 'query');
  const fields = asked.map(({ name, required, schema, content }) => {
    const value = valueOf(schema ?? content?.['application/json']?.schema ?? {}, 10);
    const text = value.map((each) => (typeof each === 'string' && !content ? each : (JSON.stringify(each) ?? '')));
    return fc.option(text, { freq: required ? 12 : 2, nil: undefined }).map((each) => (each === undefined ? [] : [[name, each] as const]));
  });
  const more = fc.constantFrom<(readonly [string, string])[]>(
    ['colour', 'red'],
    ['__proto__', '1'],
    ['stream', 'account/ACME'],
    ['dryrun', 'true'],
    ['', ''],
  );
  const extra = seldom(more).map((each) => (each ? [each] : []));
  const broken = seldom(fc.constantFrom('&x=%E0%A4%A', '&%', `&x=${'y'.repeat(8_200)}`)).map((text) => text ?? '');
  return fc.tuple(...fields, extra, broken).map((parts) => {
    const pairs = parts.slice(0, -1).flat() as unknown as (readonly [string, string])[];
    return `${new URLSearchParams(pairs.map(([name, text]) => [name, wellFormed(text)])).toString()}${parts.at(-1) as string}`;
  });
}

function headersOf(path: string, method: string): fc.Arbitrary<readonly (readonly [string, string])[]> {
  const named = parametersOf(path).filter((each) => each.in === 'header');
  const asked = named.map(({ name, required }) =>
    fc.option(headerText, { freq: required ? 15 : 2, nil: undefined }).map((text) => (text === undefined ? [] : [[name, text] as const])),
  );
  const typed =
    method === 'POST'
      ? fc.option(contentType, { freq: 20, nil: undefined }).map((text) => (text ? [['Content-Type', text] as const] : []))
      : fc.constant([]);
  const length = seldom(fc.constantFrom('0', '7', '-1', 'abc', '99999999999999')).map((text) =>
    text === undefined ? [] : [['Content-Length', text] as const],
  );
  return fc.tuple(...asked, typed, length).map((parts) => parts.flat() as unknown as readonly (readonly [string, string])[]);
}

/** Requests made from the document: for every route and method, right and wrong. */
export const requests: fc.Arbitrary<FuzzedRequest> = fc
  .constantFrom(...Object.keys(DOCUMENT.paths), '/commands', '/commands', '/commands', '/commands')
  .chain((path) => {
    const [verb = 'get'] = Object.keys(DOCUMENT.paths[path] ?? {});
    const usual = fc.constant(verb.toUpperCase());
    return fc.tuple(fc.constant(path), fc.oneof({ arbitrary: usual, weight: 12 }, { arbitrary: fc.constantFrom(...METHODS), weight: 1 }));
  })
  .chain(([path, method]) =>
    fc.record({
      method: fc.constant(method),
      path: fc
        .tuple(
          fc.constantFrom('/api', '', '/a%2Fb', '/api/', '//'),
          seldom(fc.constantFrom('/', 'x', '%')).map((text) => text ?? ''),
          queryOf(path),
        )
        .map(
          ([prefix, end, query]) =>
            `${prefix === '/api/' ? '/api' : prefix}${path.replace('{uploadId}', 'u-1')}${end}${query === '' ? '' : `?${query}`}`,
        ),
      headers: headersOf(path, method),
      body: method === 'GET' || method === 'HEAD' ? fc.constant(undefined) : fc.option(body, { freq: 20, nil: undefined }),
    }),
  );
