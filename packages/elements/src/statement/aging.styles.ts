import { css } from 'lit';

/** The aging bar and its table. */
export const agingStyles = css`
  /* aging */

  .aging {
    margin-block-start: 20px;
  }

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

  .ages {
    inline-size: 100%;
    margin-block-start: 8px;
    border-collapse: collapse;
    font-size: 0.8125rem;
  }

  .ages th {
    font-weight: 400;
    text-align: start;
    padding-block: 3px;
  }

  .ages td {
    text-align: end;
  }

  .swatch {
    margin-inline-end: 8px;
    vertical-align: -1px;
  }

  @container (min-width: 36rem) {
    .tight {
      display: inline;
    }

    .ages,
    .ages tr {
      display: block;
    }

    .ages tbody {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
    }

    .ages tr {
      flex: 1 1 auto;
      white-space: nowrap;
    }

    .ages :is(th, td) {
      display: block;
      padding: 0;
      text-align: start;
    }

    .ages td {
      padding-inline-start: 20px;
    }
  }

  @media (forced-colors: active) {
    rect,
    text {
      forced-color-adjust: none;
    }
  }
`;
