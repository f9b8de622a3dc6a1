import { css } from 'lit';
import { rowsStyles } from './rows.styles.js';

/** The desk: list and account side by side where there is room. */
const deskStyles = css`
  .desk {
    position: relative;
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    block-size: 100%;
  }

  .actions {
    flex: none;
  }

  .filters {
    max-block-size: 45dvh;
    overflow: auto;
  }

  .partial,
  .hint {
    color: var(--_cartera-text-muted);
  }

  .total strong {
    color: var(--_cartera-text);
  }

  .tools,
  .filters,
  .reasons,
  .selected,
  .acting,
  .acting-acts,
  .soon {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
  }

  .reasons,
  .soon {
    gap: 6px;
  }

  .search {
    flex: 1 1 14rem;
    max-inline-size: 28rem;
  }

  .choice {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .choice > span,
  .field > label {
    color: var(--_cartera-text-muted);
  }

  .choice[data-chosen] select {
    border-color: var(--_cartera-accent);
    font-weight: 600;
  }

  .search,
  select,
  .field input {
    box-sizing: border-box;
    min-block-size: 32px;
    min-inline-size: 0;
    max-inline-size: 16rem;
    padding: 4px 8px;
    border: 1px solid var(--_cartera-text-muted);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface);
    color: inherit;
    font: inherit;
  }

  .search {
    max-inline-size: 28rem;
  }

  .search::placeholder {
    color: var(--_cartera-text-muted);
    opacity: 1;
  }

  .chip {
    min-block-size: 28px;
    padding: 2px 10px;
    border: 1px solid var(--_cartera-line);
    border-radius: 14px;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .chip[aria-pressed='true'] {
    border-color: var(--_cartera-accent);
    background: var(--_cartera-accent);
    color: var(--_cartera-on-accent);
  }

  .count {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .quiet {
    min-block-size: 32px;
    padding-block: 2px;
  }

  .grid[hidden] {
    display: none;
  }

  .sentence {
    font-size: 1rem;
    font-weight: 600;
  }

  .empty > .quiet {
    margin-block-start: 8px;
  }

  @container (max-width: 44rem) {
    .keys-button {
      display: none; /* there are no keys on a phone */
    }
  }

  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border: 2px solid Highlight;
      font-weight: 600;
    }
  }

  /* the account: in the place of the list, or beside it */

  .account {
    position: absolute;
    inset: 0;
    overflow: auto;
    background: var(--_cartera-surface);
  }

  .desk[data-open] > .list {
    visibility: hidden;
  }

  @container (min-width: 900px) {
    .desk[data-open] {
      grid-template-columns: minmax(22rem, 5fr) minmax(26rem, 6fr);
    }

    .desk[data-open] > .list {
      visibility: visible;
    }

    .account {
      position: static;
      border-inline-start: 1px solid var(--_cartera-line);
    }
  }

  @media print {
    .tools,
    .filters,
    .selection,
    .actions,
    .check,
    .more {
      display: none;
    }
  }
`;

/** In this order. */
export const faceStyles = [deskStyles, rowsStyles];
