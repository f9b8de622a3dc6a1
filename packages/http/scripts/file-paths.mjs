import { kept, parameter, refTo } from './openapi-refs.mjs';
import { PROBLEMS } from './problem-responses.mjs';
import { queryParameters } from './query-parameters.mjs';

/** What each file holds. */
const EXPORTS = {
  account: 'Open items, promises and movements of one account, as a file.',
  aging: 'What is open, by how late it is, as a file.',
  calendar: 'Due days and promises of one account, as a calendar file.',
  'promise-receipt': 'The receipt of one promise, as a file.',
  statement: 'A statement of account, as a file.',
  worklist: 'Whom to call next, as a file.',
};

/** What goes out and comes in beside commands and views: files and messages. */
export function filePaths(answers) {
  const exports = Object.keys(EXPORTS).map((name) => [`/exports/${name}`, { get: exportOperation(name, answers) }]);
  return { ...Object.fromEntries(exports), ...importPaths(), ...messagePaths() };
}

function exportOperation(name, answers) {
  const called = name.replaceAll(/(?:^|-)([a-z])/g, (_match, letter) => letter.toUpperCase());
  const query = [answers[`${called}ExportQuery`], answers['AnyExportQuery']].flatMap((each) => queryParameters(each, answers));
  return {
    operationId: `export${called}`,
    summary: EXPORTS[name],
    tags: ['files'],
    parameters: query,
    responses: {
      200: {
        description: 'The file: its name stands in Content-Disposition.',
        headers: kept('Content-Disposition', 'Cache-Control'),
        content: Object.fromEntries(FILE_TYPES.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
      },
      ...PROBLEMS.exports,
    },
  };
}

const FILE_TYPES = [
  'application/json',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/calendar;charset=utf-8',
  'text/csv;charset=utf-8',
];

/** An act on what was sent as JSON. */
function postOperation(operationId, summary, { tag = 'files', parameters = [], asked, answer, problems = PROBLEMS.posted }) {
  return {
    operationId,
    summary,
    tags: [tag],
    parameters,
    requestBody: { required: true, content: { 'application/json': { schema: refTo(asked) } } },
    responses: { 200: { headers: kept('Cache-Control'), ...answer }, ...problems },
  };
}

const jsonAnswer = (description, name) => ({ description, content: { 'application/json': { schema: refTo(name) } } });

function importPaths() {
  const parameters = [parameter('uploadId')];
  const lines = 'Lines of JSON: `{"rows":N}` while it runs, then `{"report":…}`, a FileReport, or `{"problem":…}`, a Problem.';
  const lineContent = {
    'application/x-ndjson': { schema: { type: 'string', contentMediaType: 'application/x-ndjson', contentSchema: refTo('FileReport') } },
  };
  return {
    '/imports': {
      post: {
        operationId: 'uploadFile',
        summary: 'Keeps a file to be looked at and imported, for an hour after it was last used.',
        tags: ['files'],
        parameters: [{ name: 'name', in: 'query', required: true, description: 'What the file is called.', schema: { type: 'string' } }],
        requestBody: { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
        responses: { 200: { headers: kept('Cache-Control'), ...jsonAnswer('Kept.', 'Upload') }, ...PROBLEMS.upload },
      },
    },
    '/imports/{uploadId}/preview': {
      post: postOperation('previewImport', 'How a file would be read.', {
        parameters,
        asked: 'PreviewRequest',
        answer: jsonAnswer('How it would be read.', 'ImportPreview'),
      }),
    },
    '/imports/{uploadId}/run': {
      post: postOperation('runImport', 'Imports a file, or says what would happen. Whoever leaves stops it; again completes it.', {
        parameters,
        asked: 'RunRequest',
        answer: { description: lines, content: lineContent },
      }),
    },
    '/imports/{uploadId}/rejected': {
      get: {
        operationId: 'rejectedRows',
        summary: 'What the last run refused, as a file to be mended and sent again.',
        tags: ['files'],
        parameters,
        responses: {
          200: {
            description: 'The file: its name stands in Content-Disposition.',
            headers: kept('Content-Disposition', 'Cache-Control'),
            content: Object.fromEntries(FILE_TYPES.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
          },
          204: { description: 'Nothing was refused.', headers: kept('Cache-Control') },
          ...PROBLEMS.exports,
        },
      },
    },
  };
}

function messagePaths() {
  return {
    '/messages/preview': {
      post: postOperation('previewMessage', 'A message to a customer as it would go out.', {
        tag: 'messages',
        asked: 'MessageRequest',
        answer: jsonAnswer('As it would go out.', 'MessagePreview'),
      }),
    },
    '/messages/send': {
      post: postOperation('sendMessage', 'Sends a message, or records that it was handed over.', {
        tag: 'messages',
        parameters: [parameter('Idempotency-Key')],
        asked: 'MessageToSend',
        answer: jsonAnswer('Accepted.', 'Accepted'),
        problems: PROBLEMS.send,
      }),
    },
  };
}
