import { css, type CSSResult } from 'lit';

/** A customer's row without columns: who and the total, under it what makes it up, each with its name. For the tables that `which` selects. */
const stackedRows = (which: CSSResult) => css`
  table.customers${which} {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .sort {
      display: none;
    }

    .bare {
      display: inline;
    }

    &,
    caption,
    tbody {
      display: block;
    }

    tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 4px;
      padding-block: 8px;
      border-block-end: 1px solid var(--_cartera-line);
    }

    tbody :is(td, th) {
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }

    tbody .customer {
      flex: 1 1 calc(100% - 11rem);
    }

    tbody .total {
      flex: 0 0 10rem;
      order: 1;
    }

    &[data-long] tbody .customer {
      flex-basis: calc(100% - 14rem);
    }

    &[data-long] tbody .total {
      flex-basis: 13rem;
    }

    tbody .money:not(.total) {
      flex: 1 1 7rem;
      order: 2;
      font-size: 0.8125rem;
    }

    &[data-long] tbody .money:not(.total) {
      flex-basis: 11rem;
    }

    .everyone .money:not(.total) {
      display: none;
    }

    tbody .money:not(.total)::before {
      content: attr(data-label);
      display: block;
      color: var(--_cartera-text-muted);
    }
  }
`;

/** The table of customers: columns where all of them fit, else rows in blocks. Paper has columns. */
export const customersStyles = css`
  /* customers */

  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    min-block-size: 36px;
    margin-block-start: 24px;
  }

  .partial {
    max-inline-size: 44rem;
    margin-block-start: 4px;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_cartera-line);
  }

  table.customers {
    inline-size: 100%;
    margin-block-start: 8px;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .customers caption {
    padding-block-end: 8px;
    font-size: 1rem;
    font-weight: 600;
    text-align: start;
  }

  .customers :is(td, th) {
    padding: calc((var(--_cartera-row) - 1.45em) / 2) 8px;
    border-block-end: 1px solid var(--_cartera-line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  .customers :is(td, th):first-child {
    padding-inline-start: 0;
  }

  .customers :is(td, th):last-child {
    padding-inline-end: 0;
  }

  .customers thead th {
    padding-block: 0 6px;
    color: var(--_cartera-text-muted);
    font-size: 0.8125rem;
    vertical-align: bottom;
    white-space: normal;
  }

  .customers .customer {
    overflow-wrap: anywhere;
  }

  .customers .money {
    text-align: end;
  }

  .customers td.total,
  .customers .everyone :is(td, th) {
    font-weight: 600;
  }

  .customers td[data-zero] {
    color: var(--_cartera-text-muted);
    font-weight: 400;
  }

  .customers tbody tr:not(.everyone):hover {
    background: var(--_cartera-surface-sunken);
  }

  .sort,
  .open {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  .sort {
    padding-block-start: 12px; /* room for a finger above the words, which stand on one line with the others */
    vertical-align: bottom;
  }

  .bare {
    display: none;
  }

  [aria-sort] .sort {
    color: var(--_cartera-text);
    font-weight: 600;
  }

  .sort:hover {
    text-decoration: underline;
  }

  .open {
    margin-block: -2px;
    color: var(--_cartera-accent-text);
    text-decoration: underline;
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
  }

  .id {
    display: inline-block;
    color: var(--_cartera-text-muted);
    font-size: 0.8125rem;
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-start: 12px;
  }

  @media screen {
    @container (max-width: 44rem) {
      ${stackedRows(css``)}
    }

    @container (max-width: 58rem) {
      ${stackedRows(css`:where([data-width='58'], [data-width='76'], [data-width='100'], [data-width='never'])`)}
    }

    @container (max-width: 76rem) {
      ${stackedRows(css`:where([data-width='76'], [data-width='100'], [data-width='never'])`)}
    }

    @container (max-width: 100rem) {
      ${stackedRows(css`:where([data-width='100'], [data-width='never'])`)}
    }

    @container (min-width: 0) {
      ${stackedRows(css`[data-width='never']`)}
    }

    /* A phone: a line for each part that there is, amounts under the total. */
    @container (max-width: 36rem) {
      table.customers tbody .customer,
      table.customers[data-long] tbody .customer {
        flex: 1 1 0;
      }

      table.customers tbody .total,
      table.customers[data-long] tbody .total {
        flex: 0 0 auto;
      }

      table.customers tbody tr:not(.everyone) .money:not(.total) {
        display: flex;
        flex: 0 0 100%;
        justify-content: space-between;
      }

      table.customers tbody tr:not(.everyone) .money[data-zero] {
        display: none;
      }
    }
  }
`;
