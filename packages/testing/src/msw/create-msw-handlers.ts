import type { Backend } from '@cartera/backend';
import { createHandler, type HandlerOptions } from '@cartera/http/handler';
import { http, type RequestHandler } from 'msw';

/**
 * Handlers for msw that answer as a server would: the real handler of `@cartera/http` over whatever Backend is given, most often one over a
 * memory store. Nothing is stubbed, so what a page meets in its tests is what it meets later.
 *
 * @param url {api}, absolute or a path of the page: '/api'. Everything below it is answered here.
 * @param backendFor The Backend of whoever asks.
 * @returns For `setupServer`, `setupWorker` or `use`.
 * @example
 * setupServer(...createMswHandlers('https://books.example/api', () => backend)).listen();
 */
export function createMswHandlers(
  url: string,
  backendFor: (request: Request) => Backend | Promise<Backend>,
  options?: HandlerOptions,
): readonly RequestHandler[] {
  const handler = createHandler(backendFor, options);
  return [http.all(`${url.replace(/\/$/, '')}/*`, ({ request }) => handler(request))];
}
