import { html, nothing, svg, type TemplateResult } from 'lit';
import type { AgingPart } from './aging-parts.js';

/** A label wants this share of the bar's width on a wide screen, and twice it on a narrow one. Percent. */
const ROOM_FOR_LABEL = 13;

/** What the bar is drawn of: all that is above zero, which what is in favour never is. For the drawing only; no amount is shown from it. */
export function openOf(parts: readonly AgingPart[]): number {
  return parts.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
}

/**
 * The bar of ages in one hue, for eyes only: a table beside it says the same. Nothing where nothing is open. Each part has its key, for a page that lets one be chosen.
 *
 * Widths are attributes of SVG: an inline style would need a hole in the host's content security policy.
 */
export function renderAgingBar(parts: readonly AgingPart[]): TemplateResult | typeof nothing {
  const open = openOf(parts);
  if (open === 0) return nothing;
  let left = 0;
  const drawn = parts.flatMap((part) => {
    const width = (100 * Math.max(0, part.amount)) / open;
    const x = left;
    left += width;
    return width > 0 ? [{ ...part, x, width }] : [];
  });
  return html`
    <svg class="bar" width="100%" height="28" aria-hidden="true" focusable="false">
      ${drawn.map(
        ({ key, step, x, width }) =>
          svg`<rect class=${`part-${step}`} data-key=${key} x=${percent(x)} y="1" width=${percent(width)} height="26"></rect>`,
      )}
      ${drawn
        .filter(({ width }) => width >= ROOM_FOR_LABEL)
        .map(
          ({ name, step, x, width }) =>
            svg`<text class=${`on-part-${step} ${width >= 2 * ROOM_FOR_LABEL ? 'roomy' : 'tight'}`} x=${percent(x + width / 2)} y="18" text-anchor="middle">${name}</text>`,
        )}
    </svg>
  `;
}

function percent(share: number): string {
  return `${share.toFixed(3)}%`;
}
