import { ELEMENTS_VERSION } from './version.js';

const VERSION = Symbol.for('cartera-elements-version');
const warned = new Set<string>();

type Constructor = CustomElementConstructor & { [VERSION]?: string };

/**
 * Registers an element. Does nothing where there is no registry (a server) or when the name is taken; the first one wins. Warns once when the name was taken by
 * another version or by a stranger.
 */
export function define(tag: string, constructor: Constructor): void {
  if (typeof customElements === 'undefined') return;
  const taken: Constructor | undefined = customElements.get(tag);
  if (taken === undefined) {
    constructor[VERSION] = ELEMENTS_VERSION;
    customElements.define(tag, constructor);
  } else if (taken[VERSION] !== ELEMENTS_VERSION && !warned.has(tag)) {
    warned.add(tag);
    console.warn(`<${tag}> was already defined by version ${taken[VERSION] ?? 'unknown'}; version ${ELEMENTS_VERSION} is not used.`);
  }
}
