import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { ROOT } from '../architecture/read-sources.js';

interface Described {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly responses: Readonly<Record<string, Described>>;
}

/** As much of the document as the tests read. */
export interface OpenapiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>>; readonly responses: Readonly<Record<string, Described>> };
}

const ID = 'openapi.json';

/** The document as it is published. */
export const DOCUMENT = JSON.parse(readFileSync(join(ROOT, 'packages/http', ID), 'utf8')) as OpenapiDocument;

/** A part of the document, by the names that lead to it. */
export function pointer(...names: readonly string[]): string {
  return `${ID}#/${names.map((name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
}

/** Schemas by their place in the document, compiled once. */
export function schemasOfDocument(): (place: string) => ValidateFunction {
  const ajv = formats.default(new Ajv2020({ strict: false, allErrors: false }));
  ajv.addSchema({ ...DOCUMENT, $id: ID }, ID);
  const compiled = new Map<string, ValidateFunction>();
  return (place) => {
    const known = compiled.get(place) ?? ajv.compile({ $ref: place });
    compiled.set(place, known);
    return known;
  };
}

/**
 * Says what of an answer the document does not: a status, a type or a body that is not in it.
 *
 * @returns undefined for an answer that fits.
 */
export function createChecker(): (request: Request, response: Response) => Promise<string | undefined> {
  const schemaAt = schemasOfDocument();

  return async ({ method, url }, response) => {
    const { status } = response;
    const { place, described } = expectedAt(method, new URL(url).pathname, String(status));
    const said = `${method} ${new URL(url).pathname.slice(0, 40)} ${status}`;
    if (method === 'OPTIONS' && status === 204) return response.headers.has('allow') ? undefined : `${said}: no Allow`;
    if (!described) return `${said}: the document has no such answer`;
    const type = response.headers.get('content-type');
    if (type === null) return described.content && method !== 'HEAD' ? `${said}: no content` : undefined;
    if (!described.content?.[type]) return `${said}: ${type} is not in the document`;
    if (method === 'HEAD' || type === 'text/event-stream') return undefined;
    const fits = schemaAt(`${place}/content/${type.replaceAll('/', '~1').replaceAll('+', '%2B')}/schema`);
    if (fits(await response.clone().json())) return undefined;
    const [error] = fits.errors ?? [];
    return `${said}: ${error?.instancePath} ${error?.message} ${JSON.stringify(error?.params)}`;
  };
}

/** The route of the document that an address leads to: they are known by their ends. */
export function routeIn(pathname: string): string | undefined {
  const bare = pathname.replace(/\/$/, '');
  return Object.keys(DOCUMENT.paths).find((known) =>
    new RegExp(`${known.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(bare),
  );
}

function expectedAt(
  method: string,
  pathname: string,
  status: string,
): { readonly place: string; readonly described: Described | undefined } {
  const path = routeIn(pathname);
  const verb = (method === 'HEAD' ? 'get' : method).toLowerCase();
  const operation = path === undefined ? undefined : DOCUMENT.paths[path]?.[verb];
  if (path !== undefined && operation)
    return { place: pointer('paths', path, verb, 'responses', status), described: operation.responses[status] };
  // A view that there is not is a route all the same: it takes GET, and is not found then.
  const name = status === '405' ? 'MethodNotAllowed' : 'NotFound';
  const isIt = ['400', '414', '405', ...(path === undefined ? ['404'] : [])].includes(status);
  return { place: pointer('components', 'responses', name), described: isIt ? DOCUMENT.components.responses[name] : undefined };
}
