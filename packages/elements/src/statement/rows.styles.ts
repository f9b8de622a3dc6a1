import { css, type CSSResult } from 'lit';

/** Rows of two lines, without a heading: what, and how much; under it when, and the balance. For the tables that `which` selects. */
const twoLineRows = (which: CSSResult) => css`
  table.rows${which} {
    colgroup {
      display: none;
    }

    thead:not(.unseen) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    &,
    tbody {
      display: block;
    }

    caption {
      display: block;
    }

    tbody tr {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      column-gap: 8px;
      row-gap: 2px;
      padding-block: 8px;
      border-block-end: 1px solid var(--_cartera-line);
    }

    tbody :is(td, th) {
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }

    tbody tr:has(+ .why) {
      border-block-end: 0;
    }

    tbody .explained {
      grid-column: 1 / -1;
    }

    tbody .money {
      min-inline-size: max-content;
    }
  }

  table.movements${which} {
    tbody .concept {
      grid-area: 1 / 1 / 2 / 3;
    }

    tbody :is(.charge, .credit) {
      grid-area: 1 / 3 / 2 / 4;
    }

    tbody .date {
      grid-area: 2 / 1 / 3 / 2;
      color: var(--_cartera-text-muted);
      font-size: 0.8125rem;
    }

    tbody .document {
      grid-area: 2 / 2 / 3 / 3;
      color: var(--_cartera-text-muted);
      font-size: 0.8125rem;
    }

    tbody .balance {
      grid-area: 2 / 3 / 3 / 4;
      color: var(--_cartera-text-muted);
      font-size: 0.8125rem;
    }

    tbody :is(.charge, .credit):empty {
      display: none;
    }

    tbody .credit::before {
      content: '\\2212';
    }

    tbody .balance[data-label]::before {
      content: attr(data-label) ' ';
    }

    tbody .total .what {
      grid-area: 1 / 1 / 2 / 3;
    }

    tbody .total .balance {
      grid-area: 1 / 3 / 2 / 4;
      color: inherit;
      font-size: inherit;
    }

    tbody .none td {
      grid-column: 1 / -1;
    }
  }

  table.open-items${which} {
    tbody .document {
      grid-area: 1 / 1 / 2 / 3;
    }

    tbody .open {
      grid-area: 1 / 3 / 2 / 4;
    }

    tbody .due {
      grid-area: 2 / 1 / 3 / 2;
      color: var(--_cartera-text-muted);
      font-size: 0.8125rem;
    }

    tbody .due::before {
      content: attr(data-label) ' ';
    }

    tbody .state {
      grid-area: 2 / 2 / 3 / 4;
      justify-self: end;
      text-align: end;
      font-size: 0.8125rem;
    }

    tbody :is(.issued, .original) {
      display: none;
    }
  }
`;

/** Tables of open items and movements: columns where there is room, two-line rows where there is not. Paper always has columns. */
export const rowStyles = css`
  /* rows */

  table.rows {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    margin-block-start: 24px;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .chunk {
    content-visibility: auto;
    contain-intrinsic-size: auto calc(50 * (var(--_cartera-row) + 1px)); /* 50 rows, each with its rule; more where text wraps */
  }

  @container (max-width: 60rem) {
    .chunk {
      contain-intrinsic-size: auto calc(50 * (var(--_cartera-row) + 1.25em));
    }
  }

  .chunk + .chunk table.rows {
    margin-block-start: 0;
  }

  .rows caption {
    text-align: start;
    text-wrap: balance;
    font-size: 1rem;
    font-weight: 600;
    padding-block-end: 8px;
  }

  .rows :is(td, th) {
    text-align: start;
    font-weight: 400;
    vertical-align: baseline;
    padding: calc((var(--_cartera-row) - 1.45em) / 2) 8px;
    border-block-end: 1px solid var(--_cartera-line);
    overflow-wrap: anywhere;
  }

  .rows tr:has(+ .why) > td {
    border-block-end: 0;
  }

  .rows :is(td, th):first-child {
    padding-inline-start: 0;
  }

  .rows :is(td, th):last-child {
    padding-inline-end: 0;
  }

  .rows thead th {
    color: var(--_cartera-text-muted);
    font-size: 0.8125rem;
    overflow-wrap: normal;
    padding-block: 6px;
  }

  .rows .money {
    text-align: end;
    overflow-wrap: normal;
  }

  .rows time {
    white-space: nowrap;
  }

  .rows .total :is(th, td) {
    font-weight: 600;
  }

  .rows .printed-above {
    display: none;
  }

  .rows .open {
    font-weight: 600;
  }

  .rows thead .open {
    font-weight: 400;
  }

  .late,
  .detail {
    display: block;
    font-size: 0.8125rem;
  }

  .late {
    color: var(--_cartera-text-muted);
  }

  col.date,
  col.issued,
  col.due {
    inline-size: 8em;
  }

  col.document {
    inline-size: 16%;
  }

  .open-items col.document {
    inline-size: auto;
  }

  col.state {
    inline-size: 11em;
  }

  col.money {
    inline-size: 7.25em;
  }

  [data-money='middle'] col.money {
    inline-size: 9.5em;
  }

  [data-money='wide'] col.money {
    inline-size: 14em;
  }

  @media screen {
    /* Without width rather than without display: a row that spans the table spans six columns at any width. */
    @container (max-width: 56rem) {
      col.issued {
        inline-size: 0.01px;
      }

      .rows .issued {
        padding-inline: 0;
        overflow: hidden;
        white-space: nowrap;
        visibility: hidden;
      }

      .rows .issued time {
        position: absolute;
      }
    }

    @container (max-width: 43.9375rem) {
      ${twoLineRows(css``)}
    }

    @container (max-width: 60rem) {
      ${twoLineRows(css`[data-money='wide']`)}
    }
  }
`;
