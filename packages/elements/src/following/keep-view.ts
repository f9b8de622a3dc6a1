/** A node that may be another's by the next rendering: it is known by what it is called, and the how-manieth of that name it is. */
interface NamedNode {
  readonly selector: string;
  readonly name: string;
  readonly nth: number;
}

/** What can be held on to: rows, entries of lists, the parts of an element. */
const HELD = 'tr, li, h3, h4, p, dl, form, [part]';

/**
 * Remembers where a reader is in an element: what has the focus, and what stands at which height. What is returned puts both back after the element was rendered anew:
 * rows may have come above, and a row may be drawn by another node than before.
 */
export function keepView(root: ShadowRoot): () => void {
  const focused = root.activeElement instanceof HTMLElement ? root.activeElement : undefined;
  const focus = focused && named(root, focused, focused.localName);
  const held = focused && inSight(focused) ? focused : atTheTop(root);
  const place = held && {
    ...named(root, held, held === focused ? held.localName : HELD),
    node: held,
    top: held.getBoundingClientRect().top,
  };
  return () => {
    if (focused && focus && !isStill(focused, focus))
      (find(root, focus) ?? (focused.isConnected ? undefined : root.querySelector<HTMLElement>('#title')))?.focus({ preventScroll: true });
    if (!place) return;
    const now = isStill(place.node, place) ? place.node : find(root, place);
    const moved = now ? now.getBoundingClientRect().top - place.top : 0;
    if (Math.abs(moved) >= 1) scrollerOf(root.host).scrollBy({ top: moved, behavior: 'instant' });
  };
}

function named(root: ShadowRoot, node: HTMLElement, selector: string): NamedNode {
  const name = nameOf(node);
  const alike = [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => nameOf(one) === name);
  return { selector, name, nth: Math.max(0, alike.indexOf(node)) };
}

function find(root: ShadowRoot, { selector, name, nth }: NamedNode): HTMLElement | undefined {
  const alike = [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => nameOf(one) === name);
  return alike[Math.min(nth, alike.length - 1)];
}

function isStill(node: HTMLElement, { name }: NamedNode): boolean {
  return node.isConnected && nameOf(node) === name;
}

/** An id, a label, else for a row what its button says or its first two cells, else its kind and text. */
function nameOf(node: HTMLElement): string {
  const own = node.id || node.getAttribute('aria-label');
  if (own) return own;
  if (!(node instanceof HTMLTableRowElement))
    return `${node.className} ${node.matches('button, a, summary') ? (node.textContent ?? '').trim() : ''}`;
  const button = node.querySelector('button, a');
  return button
    ? (button.getAttribute('aria-label') ?? (button.textContent ?? '').trim())
    : [...node.cells]
        .slice(0, 2)
        .map((cell) => (cell.textContent ?? '').trim())
        .join(' ');
}

function inSight(node: HTMLElement): boolean {
  const { top, bottom } = node.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** What a reader reads first, where the element begins above what is in sight; an element whose beginning is in sight needs no hold. */
function atTheTop(root: ShadowRoot): HTMLElement | undefined {
  const { top, bottom, left, width } = root.host.getBoundingClientRect();
  const scroller = scrollerOf(root.host);
  const edge = scroller === document.scrollingElement ? 0 : Math.max(0, scroller.getBoundingClientRect().top);
  if (top >= edge || bottom <= edge) return undefined;
  return root.elementFromPoint(left + width / 2, edge + 1)?.closest<HTMLElement>(HELD) ?? undefined;
}

/** What scrolls the element: the nearest box around it that does, out of shadow trees too; else the page. */
function scrollerOf(node: Element): Element {
  for (let one: Element | null = node; one; one = one.assignedSlot ?? one.parentElement ?? hostOf(one)) {
    if (one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  }
  return document.scrollingElement ?? document.documentElement;
}

function hostOf(node: Element): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
