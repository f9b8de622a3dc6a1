import { Hono } from 'hono';
import type { Meters } from '../telemetry/index.js';
import { failedAnswer } from './failed-answer.js';
import type { Readiness } from './readiness.js';
import { localOnly, securityHeaders } from './security.js';

/** What machines ask. */
export interface Probes {
  readonly ready?: () => Promise<Readiness>;
  readonly meters?: Meters;
}

/** GET /health: the process is up. GET /ready: work may be sent here, else 503 and why. GET /metrics: numbers, where they are kept. */
export function routeProbes(app: Hono, { ready, meters }: Probes): void {
  app.get('/health', (context) => context.json({ up: true }));
  app.get('/ready', async (context) => {
    const readiness = (await ready?.()) ?? { ready: true };
    return context.json(readiness, readiness.ready ? 200 : 503);
  });
  app.get('/metrics', async (context) => {
    if (!meters) return context.notFound();
    const { type, text } = await meters.text();
    return context.body(text, 200, { 'Content-Type': type });
  });
}

/** What answers until the books are open: the process is up, and nothing else is. */
export function startingApp(probes: Probes): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.use(localOnly);
  routeProbes(app, { ready: () => Promise.resolve(STARTING), ...probes });
  app.all('*', (context) => {
    context.header('Retry-After', '2');
    return failedAnswer(context, 503, 'store.unavailable', { issue: 'starting' });
  });
  return app;
}

const STARTING: Readiness = Object.freeze({ ready: false, database: 'silent', schema: 'ok', day: 'running', stopping: false });
