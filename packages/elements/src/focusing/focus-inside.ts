/** Longest wait for an element to have something to type into, in milliseconds. */
const PATIENCE_MS = 5_000;

const FIELDS = 'input:not([type=submit], :disabled), select:not(:disabled), textarea:not(:disabled)';

/** Moves the focus to the first field of an element, once there is one; else to its heading. Whoever has gone elsewhere meanwhile stays there. */
export async function focusInside(element: HTMLElement, isWanted: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (isWanted() && performance.now() < end) {
    const root = element.shadowRoot;
    if (root?.activeElement) return;
    const busy = root?.querySelector('[aria-busy=true]');
    const target = busy ? undefined : (seen(root, FIELDS) ?? seen(root, '#title'));
    if (target) return target.focus();
    await new Promise((done) => requestAnimationFrame(done));
  }
}

function seen(root: ShadowRoot | null, selector: string): HTMLElement | undefined {
  return [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].find((one) => one.getClientRects().length > 0);
}
