import { css } from 'lit';
import { answerStyles } from '../balance/index.js';
import { actStyles } from '../submission/index.js';
import { itemsStyles } from './items.styles.js';

const layoutStyles = css`
  .balances {
    margin-block-start: 12px;
  }

  .answer + .answer {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_cartera-line);
  }

  .balances[data-several] .balance-owed {
    font-size: clamp(1rem, 5cqi, 1.25rem);
  }

  .balances .sentence {
    padding: 0;
    text-align: start;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 24px;
    margin-block-start: 12px;
  }

  .facts:not(:has(.fact)) {
    display: none;
  }

  .fact {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .fact dt:not(.alone) {
    color: var(--_cartera-text-muted);
  }

  .fact .link {
    min-block-size: 32px;
  }

  /* what can be recorded */

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 6px;
    margin-block-start: 16px;
  }

  .toolbar button {
    min-block-size: 44px;
  }

  .toolbar .quiet {
    padding-inline: 12px;
  }

  .base[data-density='compact'] .toolbar button {
    min-block-size: 32px;
    padding-block: 2px;
  }

  .toolbar .quiet[aria-expanded='true'] {
    border-color: var(--_cartera-accent);
    box-shadow: inset 0 0 0 1px var(--_cartera-accent);
  }

  .recorded {
    margin-block-start: 12px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_cartera-positive);
    background: var(--_cartera-surface-sunken);
  }

  .recorded:empty {
    display: none;
  }

  /* tabs */

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    margin-block-start: 24px;
    border-block-end: 1px solid var(--_cartera-line);
  }

  .tab {
    min-block-size: 44px;
    padding: 4px 12px;
    border: 0;
    border-block-end: 3px solid var(--_cartera-surface);
    background: transparent;
    color: var(--_cartera-text-muted);
    font: inherit;
    cursor: pointer;
  }

  .base[data-density='compact'] .tab {
    min-block-size: 32px;
  }

  .tab:hover {
    color: var(--_cartera-text);
  }

  .tab[aria-selected='true'] {
    border-block-end-color: var(--_cartera-accent);
    color: var(--_cartera-text);
    font-weight: 600;
  }

  .panel {
    padding-block-start: 12px;
  }

  .panel > cartera-statement {
    margin-inline: -16px;
  }

  @container (max-width: 30rem) {
    .toolbar {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .toolbar .quiet,
    .tab {
      padding-inline: 4px;
    }

    .toolbar .primary {
      grid-column: 1 / -1;
    }

    .tabs {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      border: 0;
    }

    .tab {
      border-block-end-color: var(--_cartera-line);
    }
  }

  @container (min-width: 44rem) {
    .panel > cartera-statement {
      margin-inline: -24px;
    }
  }

  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }

  @media print {
    .toolbar,
    .act,
    .tabs,
    .close,
    .more,
    .link,
    .recorded {
      display: none;
    }
  }
`;

/** Account: layout by the room it has, not by the screen. */
export const faceStyles = [answerStyles, actStyles, layoutStyles, itemsStyles];
