/** What is told by each status, whatever is asked for. The rest is told by a status and a code of the store's or the host's. */
const EVERYWHERE = {
  400: ['http.url_invalid', 'query.invalid'],
  403: ['access.denied'],
  414: ['http.url_too_long'],
  499: ['backend.aborted'],
  500: undefined,
  503: ['store.unavailable', 'references.unavailable'],
  504: ['http.timeout'],
  507: ['store.full'],
};

const OF_COMMANDS = {
  400: [...EVERYWHERE[400], 'http.key_missing', 'http.length_differs', 'http.body_invalid', 'http.body_too_deep', 'http.key_repeated'],
  408: ['http.body_too_slow'],
  413: ['http.body_too_large'],
  415: ['http.content_type'],
  422: undefined,
};

const OF_VIEWS = { 404: ['stream.unknown', 'view.not_available'], 422: undefined };
/** Whatever a file is wrong in is told by the code. */
const OF_FILES = { 404: undefined, 422: undefined };
const OF_POSTED = { ...OF_COMMANDS, 400: OF_COMMANDS[400].filter((code) => code !== 'http.key_missing'), 404: undefined };
const OF_UPLOAD = {
  400: [...EVERYWHERE[400], 'http.length_differs'],
  404: undefined,
  408: OF_COMMANDS[408],
  413: OF_COMMANDS[413],
  415: OF_COMMANDS[415],
  422: undefined,
};
const OF_WATCH = { 404: ['view.not_available'], 503: [...EVERYWHERE[503], 'http.too_many_watches'] };

const MEANING = {
  400: 'What is asked is not well formed.',
  403: 'Who asks may not.',
  404: 'There is none.',
  405: 'The route takes other methods.',
  408: 'The body took too long to arrive.',
  413: 'The body is larger than is taken: 1 MiB of JSON, 64 MiB of a file where nothing else is set.',
  414: 'The address is longer than 8,192 characters.',
  415: 'The body is not said to be what is taken: JSON, or the bytes of a file.',
  422: 'Refused: the code says why, the facts say by how much.',
  499: 'Who asked left before there was an answer.',
  500: 'A fault. A command may have been written: its key tells.',
  503: 'Not now; ask again, a command with the same key.',
  504: 'It took too long. A command may have been written: its key tells.',
  507: 'There is no room left to write to.',
};

/** @typedef {Record<number, readonly string[] | undefined>} Codes */

/** @param {Codes} own */
const allOf = (own) => responsesOf({ ...EVERYWHERE, ...own });

/** What may go wrong, by what is asked. */
export const PROBLEMS = {
  commands: allOf(OF_COMMANDS),
  views: allOf(OF_VIEWS),
  exports: allOf(OF_FILES),
  upload: allOf(OF_UPLOAD),
  posted: allOf(OF_POSTED),
  send: allOf({ ...OF_COMMANDS, 404: undefined }),
  watch: allOf(OF_WATCH),
  capabilities: allOf({}),
  document: responsesOf({ 400: ['http.url_invalid', 'query.invalid'], 414: ['http.url_too_long'] }),
};

/** @param {Codes} codes */
function responsesOf(codes) {
  return Object.fromEntries(Object.entries(codes).map(([status, list]) => [status, problemResponse(Number(status), list)]));
}

/**
 * @param {number} status
 * @param {readonly string[] | undefined} codes
 */
function problemResponse(status, codes) {
  const code = codes ? { enum: codes } : {};
  const schema = { allOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'object', properties: { status: { const: status }, code } }] };
  return {
    description: MEANING[status],
    ...(codes?.includes('http.too_many_watches') && { headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } }),
    content: { 'application/problem+json': { schema } },
  };
}
