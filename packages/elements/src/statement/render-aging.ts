import type { AgingRow, CurrencyCode } from '@cartera/core';
import { bucketWord, formatAmount, type Locale } from '@cartera/locales';
import { html, nothing, svg, type TemplateResult } from 'lit';

/** Steps of the one hue; schemes with more buckets share them. */
const STEPS = 5;

/** A label wants this share of the bar's width on a wide screen, and twice it on a narrow one. Percent. */
const ROOM_FOR_LABEL = 13;

interface AgingPart {
  readonly name: string;
  readonly amount: number;
  /** 'not-due', 1 (youngest) through 5, or 'none'. */
  readonly step: string;
}

/** How old the balance is: a bar in one hue and the table it draws. Nothing where nothing is open. */
export function renderAging(locale: Locale, aging: AgingRow): TemplateResult | typeof nothing {
  const parts = partsOf(locale, aging);
  const open = parts.reduce((sum, { amount }) => sum + Math.max(0, amount), 0); // for the drawing only; no amount is shown from it
  if (open === 0) return nothing;
  const { currency, unapplied } = aging;
  const words = locale.words.statement;
  return html`
    <div class="aging" part="aging">
      ${renderBar(parts, open)}
      <table class="ages" role="table">
        <caption class="unseen">
          ${words.agingTitle}
        </caption>
        <thead class="unseen" role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${words.agingBucket}</th>
            <th scope="col" role="columnheader">${words.amount}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${parts.map((part) => renderRow(locale, part, currency))}
          ${unapplied === 0 ? nothing : renderRow(locale, { name: locale.words.aging.unapplied, amount: unapplied, step: 'none' }, currency)}
        </tbody>
      </table>
    </div>
  `;
}

function partsOf(locale: Locale, { notDue, buckets }: AgingRow): readonly AgingPart[] {
  const last = Math.max(1, buckets.length - 1);
  const aged = buckets.map((bucket, index) => ({
    name: bucketWord(locale, bucket),
    amount: bucket.amount,
    step: String(1 + Math.round((index / last) * (STEPS - 1))),
  }));
  return [{ name: locale.words.aging.notDue, amount: notDue, step: 'not-due' }, ...aged];
}

function renderRow(locale: Locale, { name, amount, step }: AgingPart, currency: CurrencyCode) {
  return html`
    <tr role="row">
      <th scope="row" role="rowheader">
        <svg class="swatch" width="12" height="12" aria-hidden="true">
          <rect class=${`part-${step}`} x="1" y="1" width="10" height="10"></rect></svg
        >${name}
      </th>
      <td class="money" role="cell">${formatAmount(locale, { amount, currency })}</td>
    </tr>
  `;
}

/** Widths are attributes of SVG: an inline style would need a hole in the host's content security policy. */
function renderBar(parts: readonly AgingPart[], open: number) {
  let left = 0;
  const drawn = parts.flatMap((part) => {
    const width = (100 * Math.max(0, part.amount)) / open;
    const x = left;
    left += width;
    return width > 0 ? [{ ...part, x, width }] : [];
  });
  return html`
    <svg class="bar" width="100%" height="28" aria-hidden="true" focusable="false">
      ${drawn.map(({ step, x, width }) => svg`<rect class=${`part-${step}`} x=${percent(x)} y="1" width=${percent(width)} height="26"></rect>`)}
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
