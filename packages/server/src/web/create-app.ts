import { createBackend, type Backend, type Caller, type Imports, type Store } from '@cartera/backend';
import {
  customerIdOf,
  customerOf,
  type PaymentInstructions,
  type Instant,
  type LocalDate,
  type Policy,
  type StreamId,
} from '@cartera/core';
import { createHandler, type HandlerOptions } from '@cartera/http/handler';
import { Hono, type Context } from 'hono';
import { etag } from 'hono/etag';
import { trimTrailingSlash } from 'hono/trailing-slash';
import type { FileShelf } from './file-shelf.js';
import { compressed } from './compressed.js';
import { equippedBackend, type Equipment } from './equipped-backend.js';
import { displayName, listPage, unknownCustomerPage, type ListedAccount } from './pages.js';
import { routeLinks, type LinkRoutes } from './route-links.js';
import { routeProbes, type Probes } from './probes.js';
import { requestRecord } from './request-record.js';
import { localOnly, securityHeaders } from './security.js';
import { whenFailed } from './when-failed.js';
import { houseCreditor } from '../exports/index.js';
import { REFERENCES } from '../books/index.js';
import { businessDay } from '../days/index.js';
import type { LinkDoor } from '../links/index.js';
import { observedBackend, type Observers } from '../telemetry/index.js';

/** What the web side is made of. */
export interface AppParts extends Observers, Probes {
  readonly store: Store;
  readonly clock: () => Instant;
  readonly businessDate?: () => LocalDate;
  /** Default: core's default policy. */
  readonly policies?: readonly Policy[];
  readonly portal: FileShelf;
  /** The pages of those who collect: `index.html`, and others beside it. */
  readonly intranet?: FileShelf;
  readonly sdk: FileShelf;
  /** Pages that show every element, for developers. */
  readonly gallery?: FileShelf;
  /** Where customers' links are tried; left out, there are none. */
  readonly links?: LinkDoor;
  /** Not a machine to try things out on: no list of customers, and no page of a customer but by its link. */
  readonly isProduction?: boolean;
  /** Takes files in for a caller; left out, nobody's are taken. */
  readonly importsFor?: (caller: Caller) => Imports | undefined;
  /** How messages go out, and what they say. */
  readonly messages?: Pick<Equipment, 'mail' | 'templates' | 'linkFor'>;
  /** Aborts when the server is asked to stop: open watches end at once. */
  readonly stopping?: AbortSignal;
}

/** The routes of {api}, so that a request is told by its pattern. */
const API_ROUTES = [
  'commands',
  'capabilities',
  'views/:view',
  'watch',
  'openapi.json',
  'exports/:export',
  'imports',
  'imports/:upload/preview',
  'imports/:upload/run',
  'imports/:upload/rejected',
  'messages/preview',
  'messages/send',
  '*',
] as const;

/** No id has a control character, and a database may not even be asked for one. */
const CONTROL = /\p{Cc}/u;

/** Most names on the development list, and in the intranet. */
const LISTED_MAX = 500;

/**
 * The web side: {api} for staff at /api and their pages at /intranet, a customer's page at /portal/CUSTOMER with its Backend at /portal/CUSTOMER/api, and by its link at
 * /l/TOKEN; files beside;
 * /health, /ready and /metrics for machines.
 *
 * There is no access control yet, hence it answers to this machine only.
 */
export function createApp(parts: AppParts): Hono {
  const app = new Hono();
  const options = parts.stopping ? { stopping: parts.stopping } : {};
  const api = createHandler(() => backendOf(parts, { id: 'staff', role: 'manager' }), options);
  app.use(requestRecord(parts));
  app.use(securityHeaders);
  app.use(localOnly);
  app.use(compressed);
  routeProbes(app, parts);
  // an address typed with a slash at its end is the one without
  app.use(trimTrailingSlash());
  const isListed = !parts.isProduction;
  if (isListed || parts.intranet) app.get('/', (context) => context.redirect(parts.intranet ? '/intranet' : '/portal'));
  for (const route of API_ROUTES) app.all(`/api/${route}`, (context) => api(context.req.raw));
  for (const shelf of ['assets', 'portal-assets', 'intranet-assets']) app.use(`/${shelf}/*`, etag());
  app.get('/assets/:file', (context) => fileAnswer(context, parts.sdk));
  app.get('/portal-assets/:file', (context) => fileAnswer(context, parts.portal));
  routeIntranet(app, parts);
  app.get('/gallery', (context) => context.redirect('/gallery/index.html'));
  app.get('/gallery/:file', (context) => fileAnswer(context, parts.gallery ?? new Map()));
  if (parts.links) routeLinks(app, linkRoutes(parts, parts.links, options));
  if (isListed) routeOpenPortal(app, parts, options);
  app.onError(whenFailed(parts.log));
  app.notFound((context) => context.html(unknownCustomerPage({ isListed }), 404));
  return app;
}

/** For development: the list of customers, and each one's page for whoever asks. */
function routeOpenPortal(app: Hono, parts: AppParts, options: HandlerOptions): void {
  const api = createHandler(({ url }) => customerBackend(parts, customerIn(url)), options);
  app.get('/portal', async (context) => context.html(listPage(await listed(parts.store))));
  app.get('/portal/:customer', (context) => customerPage(context, parts));
  for (const route of API_ROUTES) app.all(`/portal/:customer/api/${route}`, (context) => api(context.req.raw));
}

function linkRoutes(parts: AppParts, door: LinkDoor, handlerOptions: HandlerOptions): LinkRoutes {
  const { portal, log } = parts;
  const backendFor = (stream: StreamId) => customerBackend(parts, customerIdOf(stream));
  const creditor = () => creditorOf(parts);
  return { door, portal, apiRoutes: API_ROUTES, handlerOptions, backendOf: backendFor, creditor, ...(log && { log }) };
}

/** Who is owed today, by the policy of those that no overlay is for. */
function creditorOf({ policies = [], ...days }: AppParts): PaymentInstructions['creditor'] {
  return houseCreditor(policies, days.clock)(businessDay(days));
}

/** The pages of those who collect, and who the customers are: what a house has in a system of its own. */
function routeIntranet(app: Hono, { intranet = new Map(), store }: AppParts): void {
  app.get('/intranet', (context) => shelved(intranet, 'index.html') ?? context.notFound());
  app.get('/intranet/customers', async (context) => context.json(namesOf(await listed(store))));
  app.get('/intranet/:page', (context) => shelved(intranet, `${context.req.param('page')}.html`) ?? context.notFound());
  app.get('/intranet-assets/:file', (context) => fileAnswer(context, intranet));
}

/** What customers are called, by id. */
function namesOf(accounts: readonly ListedAccount[]): Readonly<Record<string, string>> {
  return Object.fromEntries(accounts.map(({ stream, name }) => [customerIdOf(stream), name]));
}

function backendOf(parts: AppParts, caller: Caller): Backend {
  const { store, clock, businessDate, policies = [] } = parts;
  const options = { caller, policies, references: REFERENCES, clock, ...(businessDate && { businessDate }) };
  const backend = createBackend(store, options);
  const imports = parts.importsFor?.(caller);
  return observedBackend(
    equippedBackend(backend, { store, caller, creditor: houseCreditor(policies, clock), ...(imports && { imports }), ...parts.messages }),
    parts,
  );
}

/** The Backend of the customer whose page is asked: it sees that one account. */
function customerBackend(parts: AppParts, id: string): Backend {
  return backendOf(parts, { id: `customer/${id}`, role: 'customer', streams: [`account/${id}`] });
}

/** Whose page: /portal/CUSTOMER/api/… */
function customerIn(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split('/')[2] ?? '');
}

async function customerPage(context: Context, { store, portal }: AppParts): Promise<Response> {
  const stream: StreamId = `account/${context.req.param('customer') ?? ''}`;
  if (CONTROL.test(stream)) return context.html(unknownCustomerPage({ isListed: true }), 404);
  const { entries } = await store.load(stream);
  if (entries.length === 0) return context.html(unknownCustomerPage({ isListed: true }), 404);
  return shelved(portal, 'index.html') ?? context.notFound();
}

function fileAnswer(context: Context, shelf: FileShelf): Response | Promise<Response> {
  return shelved(shelf, context.req.param('file') ?? '') ?? context.notFound();
}

function shelved(shelf: FileShelf, name: string): Response | undefined {
  const file = shelf.get(name);
  return (
    file &&
    new Response(file.body, {
      headers: {
        'Content-Type': file.type,
        'Cache-Control': file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
        'Content-Length': String(file.body.byteLength),
      },
    })
  );
}

async function listed(store: Store): Promise<readonly ListedAccount[]> {
  const accounts: ListedAccount[] = [];
  for await (const { stream } of store.changes?.() ?? []) {
    if (!stream.startsWith('account/')) continue;
    accounts.push({ stream, name: displayName(customerOf(await store.load(stream)), stream) });
    if (accounts.length === LISTED_MAX) break;
  }
  return accounts.sort((a, b) => a.name.localeCompare(b.name, 'es-MX'));
}
