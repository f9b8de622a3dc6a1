import { css } from 'lit';

/** The first rows under their headers: the table scrolls within its frame, the lines stay. */
export const rowsStyles = css`
  .scroll {
    position: relative; /* what is there for those who cannot see stays within */
    overflow-x: auto;
    border: 1px solid var(--_cartera-line);
    border-radius: var(--_cartera-radius);
  }

  .scroll table {
    border-collapse: separate;
    border-spacing: 0;
    min-inline-size: 100%;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .scroll caption {
    position: sticky;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: calc(100cqi - 3.5rem); /* within the frame, however wide the table is */
    padding: 8px 12px;
    text-align: start;
    color: var(--_cartera-text-muted);
  }

  .scroll :is(th, td) {
    padding: 6px 12px;
    border-block-start: 1px solid var(--_cartera-line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    max-inline-size: 18rem;
    overflow-wrap: anywhere;
  }

  .scroll thead th {
    min-inline-size: 10.5rem;
    background: var(--_cartera-surface-sunken);
  }

  .scroll th.line {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 0;
    background: var(--_cartera-surface-sunken);
    color: var(--_cartera-text-muted);
    text-align: end;
    overflow-wrap: normal;
  }

  .header {
    display: block;
    margin-block-end: 4px;
    font-weight: 600;
  }

  .scroll select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 4px 8px;
    border: 1px solid var(--_cartera-text-muted);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface);
    color: inherit;
    font: inherit;
  }

  .why {
    display: block;
    margin-block-start: 4px;
    font-size: 0.8125rem;
  }

  .scroll .money {
    text-align: end;
    overflow-wrap: normal;
  }

  .scroll .unused {
    color: var(--_cartera-text-muted);
  }

  .raw {
    display: block;
    font-size: 0.8125rem;
  }

  .from-above {
    color: var(--_cartera-text-muted);
  }

  .scroll tr:has(+ .fault) > *,
  .scroll .fault + .fault > * {
    border-block-end: 0;
  }

  .scroll td.wrong {
    outline: 2px solid var(--_cartera-critical);
    outline-offset: -2px;
  }

  .scroll .fault td:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_cartera-surface-sunken);
  }

  .scroll .fault td {
    max-inline-size: none;
    padding-block: 0 8px;
    border-block-start: 0;
  }

  .fault .words {
    display: block;
    position: sticky;
    inset-inline-start: 12px;
    inline-size: fit-content;
    max-inline-size: min(36rem, 100cqi - 7.5rem);
    padding-inline-start: 8px;
    border-inline-start: 4px solid var(--_cartera-critical);
  }

  @media print {
    .scroll {
      overflow: visible;
      border: 0;
    }
  }

  @container (min-width: 44rem) {
    .scroll select {
      min-block-size: 36px;
    }
  }
`;
