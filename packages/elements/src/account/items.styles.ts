import { css } from 'lit';

/** Open documents, and money in favour. */
export const itemsStyles = css`
  .items {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .items + .items {
    margin-block-start: 24px;
  }

  .items caption {
    padding-block-end: 8px;
    color: var(--_cartera-text-muted);
    font-size: 0.8125rem;
    text-align: start;
  }

  .items :is(td, th) {
    padding: calc((var(--_cartera-row) - 1.45em) / 2) 8px;
    border-block-end: 1px solid var(--_cartera-line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  .items :is(td, th):first-child {
    padding-inline-start: 0;
  }

  .items :is(td, th):last-child {
    padding-inline-end: 0;
  }

  .items thead th {
    padding-block: 0 6px;
    color: var(--_cartera-text-muted);
    font-size: 0.8125rem;
  }

  .items :is(.money, .days) {
    text-align: end;
    white-space: nowrap;
  }

  .items td.money {
    font-weight: 600;
  }

  .items .due {
    white-space: nowrap;
  }

  .items .document {
    overflow-wrap: anywhere;
  }

  .included {
    display: block;
    font-size: 0.8125rem;
  }

  .mark {
    display: inline-block;
    margin-inline-end: 4px;
    padding-inline: 6px;
    border: 1px solid var(--_cartera-line);
    border-radius: var(--_cartera-radius);
    color: var(--_cartera-text-muted);
    font-size: 0.8125rem;
    white-space: nowrap;
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-start: 12px;
  }

  .in-favour {
    margin-block: 24px 4px;
    font-size: 0.875rem;
    font-weight: 600;
  }

  .favours {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .favours li {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_cartera-line);
    overflow-wrap: anywhere;
  }

  @media screen {
    @container (max-width: 30rem) {
      .items,
      .items caption,
      .items tbody {
        display: block;
      }

      .items thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }

      .items tbody tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 12px;
        padding-block: 8px;
        border-block-end: 1px solid var(--_cartera-line);
      }

      .items tbody :is(td, th) {
        padding: 0;
        border: 0;
      }

      .items .money {
        grid-area: 1 / 2;
      }

      .items .document {
        grid-area: 1 / 1;
      }

      .items .due {
        grid-area: 2 / 1;
        color: var(--_cartera-text-muted);
      }

      .items .due::before {
        content: attr(data-label) ' ';
      }

      .items .days {
        grid-area: 2 / 2;
      }
    }
  }
`;
