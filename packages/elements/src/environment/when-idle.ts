/** At the latest then, however busy the page is. */
const PATIENCE_MS = 500;

/** Does something once the page has painted and has nothing better to do. */
export function whenIdle(act: () => unknown): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: PATIENCE_MS });
  else setTimeout(act, PATIENCE_MS);
}
