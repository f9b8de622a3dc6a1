import type { CSSResult, LitElement } from 'lit';
import { adoptStyles } from './adopt-styles.js';
import type { LoadFailure } from './load-failure.js';
import { NOT_LOADED } from './not-loaded.js';

/** A part of an element that is not there at once. */
export interface LaterPart {
  readonly laterStyles: CSSResult;
}

/**
 * Loads a part of an element for whoever waits for it, before anything of it is shown; with its styles, which come after the element's own. Why not, where it cannot be had: it may be
 * asked for again. What a rendering wants, and can do without meanwhile, is a `LazyPart`; what the element itself shows with comes by `FaceDoor`.
 */
export async function takePart<Part extends LaterPart>(host: LitElement, load: () => Promise<Part>): Promise<Part | LoadFailure> {
  try {
    const part = await load();
    if (host.renderRoot instanceof ShadowRoot) adoptStyles(host.renderRoot, part.laterStyles);
    return part;
  } catch {
    return NOT_LOADED;
  }
}
