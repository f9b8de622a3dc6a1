import { css } from 'lit';

/** The bar of ages and the swatches that repeat its colours. */
export const agingBarStyles = css`
  /* bar of ages */

  .bar {
    display: block;
    font-size: 0.8125rem;
    overflow: hidden;
  }

  rect {
    stroke: var(--_cartera-surface);
    stroke-width: 2px;
    shape-rendering: crispedges;
  }

  .part-not-due {
    fill: var(--_cartera-surface-sunken);
    stroke: var(--_cartera-aging-not-due);
    stroke-width: 1px;
  }

  .part-none {
    fill: none;
    stroke: none;
  }

  .part-1 {
    fill: var(--_cartera-aging-1);
  }

  .part-2 {
    fill: var(--_cartera-aging-2);
  }

  .part-3 {
    fill: var(--_cartera-aging-3);
  }

  .part-4 {
    fill: var(--_cartera-aging-4);
  }

  .part-5 {
    fill: var(--_cartera-aging-5);
  }

  .on-part-not-due {
    fill: var(--_cartera-text);
  }

  .on-part-1 {
    fill: var(--_cartera-on-aging-1);
  }

  .on-part-2 {
    fill: var(--_cartera-on-aging-2);
  }

  .on-part-3 {
    fill: var(--_cartera-on-aging-3);
  }

  .on-part-4 {
    fill: var(--_cartera-on-aging-4);
  }

  .on-part-5 {
    fill: var(--_cartera-on-aging-5);
  }

  .tight {
    display: none;
  }

  .swatch {
    margin-inline-end: 8px;
    vertical-align: -1px;
  }

  @container (min-width: 36rem) {
    .tight {
      display: inline;
    }
  }

  @media (forced-colors: active) {
    rect,
    text {
      forced-color-adjust: none;
    }
  }
`;
