import { css } from 'lit';
import { actStyles } from '../submission/index.js';
import { frameStyles } from '../tokens/index.js';
import { rowsStyles } from './rows.styles.js';

/** The desk: list and account side by side where there is room; the list takes the height that the page gives. */
export const deskStyles = css`
  :host {
    block-size: 80dvh;
    min-block-size: 20rem;
  }

  .base {
    block-size: 100%;
    box-sizing: border-box;
    padding: 0;
    --_cartera-line-height: 44px;
  }

  .base[data-lines='2'] {
    --_cartera-line-height: 64px;
  }

  .base[data-density='compact'] {
    --_cartera-line-height: 32px;
    font-size: 0.8125rem;
  }

  .base[data-density='compact'][data-lines='2'] {
    --_cartera-line-height: 52px;
  }

  .desk {
    position: relative;
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    block-size: 100%;
  }

  .list {
    display: flex;
    flex-direction: column;
    gap: 8px;
    min-inline-size: 0;
    min-block-size: 0;
    padding-block-start: 12px;
  }

  .list > :not(.grid) {
    margin-inline: 12px;
  }

  .head {
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }

  .names {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }

  .title {
    font-size: 1rem;
  }

  .total,
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

  .quiet,
  .primary,
  .link {
    min-block-size: 32px;
    padding-block: 2px;
  }

  .selection {
    display: grid;
    gap: 8px;
    padding: 8px 12px;
    border: 1px solid var(--_cartera-line);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface-raised);
  }

  .selected > span {
    font-weight: 600;
  }

  .acting,
  .field {
    gap: 6px 12px;
  }

  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  .field input[aria-invalid='true'] {
    border-color: var(--_cartera-critical);
  }

  .field input[aria-invalid='true'] ~ .hint {
    color: var(--_cartera-critical);
  }

  .done:empty {
    display: none;
  }

  .list .notice {
    margin-block: 0;
  }

  .notice ul {
    margin: 0;
    padding-inline-start: 1.25rem;
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

  /* why, keys */

  .panel {
    max-block-size: 45%;
    overflow: auto;
    padding-block-end: 12px;
  }

  .panel-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
  }

  .panel h3,
  .keys h3 {
    font-size: 0.875rem;
    font-weight: 600;
  }

  .panel .quiet {
    margin-inline-start: auto;
  }

  .points {
    inline-size: min(100%, 44rem);
    border-collapse: collapse;
  }

  .points :is(td, th) {
    padding: 4px 0;
    border-block-end: 1px solid var(--_cartera-line);
    text-align: start;
    vertical-align: top;
  }

  .points .money {
    padding-inline-start: 16px;
    text-align: end;
  }

  .points tfoot :is(td, th) {
    border: 0;
    font-weight: 600;
  }

  .until {
    display: block;
    color: var(--_cartera-text-muted);
    font-size: 0.8125rem;
  }

  .keys {
    max-inline-size: min(36rem, calc(100vw - 48px));
    border: 1px solid var(--_cartera-line);
    border-radius: calc(2 * var(--_cartera-radius));
    background: var(--_cartera-surface-raised);
    color: var(--_cartera-text);
  }

  .keys::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  .keys dl {
    display: grid;
    gap: 6px;
    margin-block: 12px;
  }

  .keys dl > div {
    display: grid;
    grid-template-columns: 9rem 1fr;
    gap: 12px;
  }

  kbd {
    padding: 1px 6px;
    border: 1px solid var(--_cartera-line);
    border-radius: 3px;
    background: var(--_cartera-surface-sunken);
    font: inherit;
    font-size: 0.8125rem;
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
export const worklistStyles = [frameStyles, actStyles, deskStyles, rowsStyles];
