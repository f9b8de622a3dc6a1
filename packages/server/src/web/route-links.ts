import type { Backend } from '@cartera/backend';
import { fault, type PaymentInstructions, type StreamId } from '@cartera/core';
import { createHandler, type HandlerOptions } from '@cartera/http/handler';
import type { Context, Hono } from 'hono';
import type { FileShelf } from './file-shelf.js';
import { deadLinkPage } from './pages.js';
import { PROBLEM_TYPE, problemText } from './problem-text.js';
import { withStream } from './with-stream.js';
import { watchedLink, type LinkDoor } from '../links/index.js';
import type { Log } from '../telemetry/index.js';

/** What the routes of links are made of. */
export interface LinkRoutes {
  readonly door: LinkDoor;
  /** The page that customers see. */
  readonly portal: FileShelf;
  /** The routes of {api}. */
  readonly apiRoutes: readonly string[];
  readonly handlerOptions: HandlerOptions;
  /** The Backend of the customer whose account it is: it sees that one account. */
  readonly backendOf: (stream: StreamId) => Backend;
  /** Whom to ask for a new link. */
  readonly creditor: () => PaymentInstructions['creditor'];
  readonly log?: Log;
}

/** An address that opens something is no page to be found, and none to be kept. */
const HEADERS = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex, nofollow' } as const;

/**
 * GET /l/TOKEN, a customer's page by its link, and /l/TOKEN/api/…, its Backend. The link is tried anew for each request.
 *
 * A link that does not open, whatever the reason, is one and the same answer: 404, a page for people, problem details (link.not_valid) for programs. The log has the reason, never the token.
 */
export function routeLinks(app: Hono, { door, portal, apiRoutes, handlerOptions, backendOf, creditor, log }: LinkRoutes): void {
  const backends = new WeakMap<Request, Backend>();
  const api = createHandler((request) => backendAt(backends, request), handlerOptions);

  async function opened(context: Context): Promise<StreamId | undefined> {
    const link = await door.open(context.req.param('token') ?? '');
    if (link.ok) return link.stream;
    log?.warn({ reason: link.reason }, 'link refused');
    return undefined;
  }

  async function answerPage(context: Context): Promise<Response> {
    const stream = await opened(context);
    const file = portal.get('index.html');
    if (stream === undefined || !file) return deadLinkPageAnswer(creditor());
    return new Response(withStream(file.body, stream), { headers: { ...HEADERS, 'Content-Type': file.type } });
  }

  async function answerApi(context: Context): Promise<Response> {
    const { raw } = context.req;
    const stream = await opened(context);
    if (stream === undefined) return deadLink(context, creditor());
    const isOpen = async () => (await opened(context)) === stream;
    backends.set(raw, watchedLink(backendOf(stream), isOpen));
    return withHeaders(await api(raw));
  }

  app.get('/l/:token', (context) => answerPage(context));
  for (const route of apiRoutes) app.all(`/l/:token/api/${route}`, (context) => answerApi(context));
  // Whatever else is asked beneath a link says no more of it than a wrong one does.
  app.all('/l/*', (context) => deadLink(context, creditor()));
}

function backendAt(backends: WeakMap<Request, Backend>, request: Request): Backend {
  const backend = backends.get(request);
  if (!backend) throw fault('access.denied', {}, 'caller');
  return backend;
}

function deadLinkPageAnswer(creditor: PaymentInstructions['creditor']): Response {
  return new Response(deadLinkPage(creditor), { status: 404, headers: { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' } });
}

function deadLink(context: Context, creditor: PaymentInstructions['creditor']): Response {
  if (context.req.header('Accept')?.includes('text/html')) return deadLinkPageAnswer(creditor);
  return new Response(problemText(404, 'link.not_valid'), { status: 404, headers: { ...HEADERS, 'Content-Type': PROBLEM_TYPE } });
}

/** The answer goes on as it is, a stream too: that nothing may change it on the way still stands beside that nobody keeps it. */
function withHeaders(answer: Response): Response {
  const asSaid = answer.headers.get('Cache-Control');
  for (const [name, value] of Object.entries(HEADERS)) answer.headers.set(name, value);
  if (asSaid?.includes('no-store')) answer.headers.set('Cache-Control', asSaid);
  return answer;
}
