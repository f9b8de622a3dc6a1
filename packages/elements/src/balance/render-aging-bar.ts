import { html, nothing, svg, type TemplateResult } from 'lit';
import type { AgingPart } from './aging-parts.js';

/** A label wants this share of the bar's width on a wide screen, and twice it on a narrow one. Percent. */
const ROOM_FOR_LABEL = 13;

/** Where parts of the bar can be chosen: which one is, and what a click on one does. A table beside the bar has the same as buttons. */
export interface BarChoice {
  readonly chosen: string | undefined;
  readonly choose: (key: string) => void;
}

/** What the bar is drawn of: all that is open and above zero. For the drawing only; no amount is shown from it. */
export function openOf(parts: readonly AgingPart[]): number {
  return parts.reduce((sum, { amount, step }) => sum + (step === 'none' ? 0 : Math.max(0, amount)), 0);
}

/**
 * The bar of ages in one hue, for eyes only: a table beside it says the same. Nothing where nothing is open.
 *
 * Widths are attributes of SVG: an inline style would need a hole in the host's content security policy.
 */
export function renderAgingBar(parts: readonly AgingPart[], choice?: BarChoice): TemplateResult | typeof nothing {
  const open = openOf(parts);
  if (open === 0) return nothing;
  let left = 0;
  const drawn = parts.flatMap((part) => {
    const width = part.step === 'none' ? 0 : (100 * Math.max(0, part.amount)) / open;
    const x = left;
    left += width;
    return width > 0 ? [{ ...part, x, width }] : [];
  });
  const choose = (key: string) => choice && (() => choice.choose(key));
  return html`
    <svg class=${choice ? 'bar choosable' : 'bar'} width="100%" height="28" aria-hidden="true" focusable="false">
      ${drawn.map(
        ({ key, step, x, width }) =>
          svg`<rect class=${`part-${step}`} data-chosen=${choice?.chosen === key ? '' : nothing} x=${percent(x)} y="1" width=${percent(width)} height="26" @click=${choose(key)}></rect>`,
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
