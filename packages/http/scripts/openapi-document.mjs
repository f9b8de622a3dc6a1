import { commandJsonSchemas } from '@cartera/core/schema';
import { answerSchemas } from './answer-schemas.mjs';
import { filePaths } from './file-paths.mjs';
import { kept, parameter, refTo } from './openapi-refs.mjs';
import { PROBLEMS } from './problem-responses.mjs';
import { queryParameters } from './query-parameters.mjs';

/** What each view shows. */
const VIEWS = {
  aging: 'What is open, by how late it is, of one account or of all.',
  journal: 'The entries of an account, as they were recorded.',
  'payment-instructions': 'Whom to pay, where, and with which reference.',
  position: 'What is open on a day, document by document, as known at an instant.',
  'promise-choices': 'What can be offered for a promise: amounts and days.',
  promises: 'Every promise of an account, and what became of it.',
  statement: 'Opening balance, movements and closing balance of a period.',
  'work-item': 'One account as a row of the worklist.',
  worklist: 'Whom to call next, and why.',
};

const PROBLEM = {
  description: 'Problem details (RFC 9457), with a stable code, the path of what is wrong, and facts.',
  type: 'object',
  properties: {
    type: { type: 'string', format: 'uri', description: 'urn:cartera: and the code.' },
    title: { type: 'string', description: 'The code.' },
    status: { type: 'integer' },
    code: { type: 'string', pattern: '^[a-z][a-z0-9_-]*\\.[a-z0-9_-]+$' },
    path: { type: 'string' },
    facts: { type: 'object' },
  },
  required: ['type', 'title', 'status', 'code', 'facts'],
  additionalProperties: false,
};

const HEADERS = {
  ETag: { description: 'A digest of what the view says, to ask by: If-None-Match.', schema: { type: 'string' } },
  'Cache-Control': { description: 'Nothing is to be kept on the way, nor on a disk.', schema: { type: 'string' } },
  'Content-Disposition': { description: 'What to call the file (RFC 6266).', schema: { type: 'string' } },
  Allow: { description: 'The methods that the route takes.', schema: { type: 'string' } },
  'Retry-After': { description: 'In how many seconds to come back.', schema: { type: 'integer' } },
};

const PARAMETERS = {
  'If-None-Match': {
    name: 'If-None-Match',
    in: 'header',
    description: 'Tags of answers that are known: 304 where one of them is still true.',
    schema: { type: 'string' },
  },
  uploadId: {
    name: 'uploadId',
    in: 'path',
    required: true,
    description: 'Of the file that was sent.',
    schema: { type: 'string' },
  },
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      "The command's id, 1 to 200 characters. The same key with the same command gives the first outcome. What headers cannot carry goes percent-encoded after UTF-8'' (RFC 8187).",
    schema: { type: 'string' },
  },
  'Last-Event-ID': {
    name: 'Last-Event-ID',
    in: 'header',
    description: 'The cursor of the last record that arrived: goes on from there, whatever `after` says.',
    schema: { type: 'string' },
  },
};

/**
 * The wire as an OpenAPI 3.1 document: commands from their schemas, views and outcomes from their types.
 *
 * @param {string} version
 */
export function openapiDocument(version) {
  const answers = answerSchemas();
  const commands = commandJsonSchemas();
  const named = Object.entries(answers).filter(([name]) => !name.endsWith('Query'));
  const commandNames = Object.keys(commands).map((kind) => [kind, `Command.${kind}`]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cartera',
      version,
      description:
        'Credit and collections over HTTP. HEAD of every GET gives its head; OPTIONS of every route says what it takes; other methods are 405, other addresses 404, both as problem details.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '.', description: 'Where this document is served.' }],
    security: [],
    tags: [{ name: 'commands' }, { name: 'views' }, { name: 'files' }, { name: 'messages' }, { name: 'about' }],
    paths: {
      '/commands': { post: commandOperation() },
      ...Object.fromEntries(Object.keys(VIEWS).map((view) => [`/views/${view}`, { get: viewOperation(view, answers) }])),
      ...filePaths(answers),
      '/watch': { get: watchOperation(answers) },
      '/capabilities': { get: capabilitiesOperation() },
      '/openapi.json': { get: documentOperation() },
    },
    components: {
      schemas: {
        ...Object.fromEntries(named),
        Problem: PROBLEM,
        Command: {
          description: 'A request, without `id` and `by`: the key and the caller give them.',
          oneOf: commandNames.map(([, name]) => refTo(name)),
          discriminator: {
            propertyName: 'kind',
            mapping: Object.fromEntries(commandNames.map(([kind, name]) => [kind, `#/components/schemas/${name}`])),
          },
        },
        ...Object.fromEntries(commandNames.map(([kind, name]) => [name, commands[kind]])),
      },
      headers: HEADERS,
      parameters: PARAMETERS,
      responses: {
        NotFound: { description: 'http.not_found: an address that leads nowhere.', content: problemContent() },
        MethodNotAllowed: {
          description: 'http.method_not_allowed: the route takes other methods.',
          headers: { Allow: { $ref: '#/components/headers/Allow' } },
          content: problemContent(),
        },
      },
    },
  };
}

function problemContent() {
  return { 'application/problem+json': { schema: refTo('Problem') } };
}

function commandOperation() {
  return {
    operationId: 'submit',
    summary: 'Decides a command and writes what it decides.',
    tags: ['commands'],
    parameters: [
      parameter('Idempotency-Key'),
      { name: 'dryRun', in: 'query', description: 'true: the same decision, nothing written.', schema: { type: 'boolean' } },
    ],
    requestBody: { required: true, content: { 'application/json': { schema: refTo('Command') } } },
    responses: {
      200: { description: 'Accepted.', headers: kept('Cache-Control'), content: { 'application/json': { schema: refTo('Accepted') } } },
      ...PROBLEMS.commands,
    },
  };
}

function viewOperation(view, answers) {
  const name = view.replaceAll(/(?:^|-)([a-z])/g, (_match, letter) => letter.toUpperCase());
  return {
    operationId: `view${name}`,
    summary: VIEWS[view],
    tags: ['views'],
    parameters: [...queryParameters(answers[`${name}Query`], answers), parameter('If-None-Match')],
    responses: {
      200: {
        description: 'The view.',
        headers: kept('ETag', 'Cache-Control'),
        content: { 'application/json': { schema: refTo(`${name}View`) } },
      },
      304: { description: 'It says what it said.', headers: kept('ETag', 'Cache-Control') },
      ...PROBLEMS.views,
    },
  };
}

function watchOperation(answers) {
  const record =
    'Records of three lines: `id:` the cursor, `data:` a StreamChange as JSON, an empty one. A comment every 15 seconds. What fails later is an event called `problem`, whose data is a Problem.';
  return {
    operationId: 'watch',
    summary: 'Which streams moved, and which move, until it is left.',
    tags: ['views'],
    parameters: [...queryParameters(answers['WatchQuery'], answers), parameter('Last-Event-ID')],
    responses: {
      200: {
        description: `Server-sent events. ${record}`,
        headers: kept('Cache-Control'),
        content: {
          'text/event-stream': { schema: { type: 'string', contentMediaType: 'text/event-stream', contentSchema: refTo('StreamChange') } },
        },
      },
      ...PROBLEMS.watch,
    },
  };
}

function capabilitiesOperation() {
  return {
    operationId: 'capabilities',
    summary: 'What works here, for who asks.',
    tags: ['about'],
    responses: {
      200: {
        description: 'What works.',
        headers: kept('Cache-Control'),
        content: { 'application/json': { schema: refTo('Capabilities') } },
      },
      ...PROBLEMS.capabilities,
    },
  };
}

function documentOperation() {
  return {
    operationId: 'openapi',
    summary: 'This document.',
    tags: ['about'],
    parameters: [parameter('If-None-Match')],
    responses: {
      200: {
        description: 'OpenAPI 3.1.',
        headers: kept('ETag', 'Cache-Control'),
        content: { 'application/json': { schema: { type: 'object', required: ['openapi'] } } },
      },
      304: { description: 'It says what it said.', headers: kept('ETag', 'Cache-Control') },
      ...PROBLEMS.document,
    },
  };
}
