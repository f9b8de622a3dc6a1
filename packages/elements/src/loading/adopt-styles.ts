import type { CSSResultGroup } from 'lit';

/** Gives a shadow tree styles that came with code, once. No style element is made: strict pages refuse those. */
export function adoptStyles(root: ShadowRoot, styles: CSSResultGroup): void {
  for (const one of [styles].flat(2)) {
    const sheet = 'styleSheet' in one ? one.styleSheet : undefined;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}
