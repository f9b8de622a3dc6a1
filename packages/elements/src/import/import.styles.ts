import { css } from 'lit';
import { actStyles, cardStyles, fieldStyles } from '../submission/index.js';
import { proposalsStyles } from './proposals.styles.js';
import { rowsStyles } from './rows.styles.js';

const stepStyles = css`
  h3,
  h4 {
    margin: 0;
    font-size: 1rem;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  h4 {
    font-size: 0.875rem;
  }

  .step > :is(h3, h4) {
    inline-size: fit-content;
  }

  :is(h2, h3, h4):focus-visible {
    outline-offset: 4px;
  }

  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    margin-block-start: 16px;
  }

  .step .notice {
    margin-block: 0;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
    color: var(--_cartera-text-muted);
  }

  .steps li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
  }

  .steps .link {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    text-decoration: none;
  }

  .steps .link .name {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .dot {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 24px;
    block-size: 24px;
    border: 1px solid currentcolor;
    border-radius: 50%;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .now {
    color: var(--_cartera-text);
    font-weight: 600;
  }

  .now .dot {
    border-color: var(--_cartera-accent);
    background: var(--_cartera-accent);
    color: var(--_cartera-on-accent);
  }

  /* file */

  .drop {
    display: grid;
    gap: 12px;
    justify-items: center;
    align-content: center;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 10rem;
    padding: 24px 16px;
    border: 1px dashed var(--_cartera-text-muted);
    border-radius: 8px;
    background: var(--_cartera-surface-sunken);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .drop.over {
    border: 2px solid var(--_cartera-accent);
  }

  .drop > * {
    pointer-events: none; /* or dragging over them is leaving the button */
  }

  .primary.like {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
  }

  .sent {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 8px 12px;
    border: 1px solid var(--_cartera-line);
    border-radius: var(--_cartera-radius);
  }

  .sent .name {
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }

  .hint {
    max-inline-size: 44rem;
  }

  .saved {
    overflow-wrap: anywhere;
  }

  /* columns */

  .read {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  .questions {
    display: grid;
    gap: 16px;
    padding: 16px;
    border: 1px solid var(--_cartera-line);
    border-inline-start: 4px solid var(--_cartera-accent);
    border-radius: var(--_cartera-radius);
  }

  .question legend {
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }

  .settings,
  .details .fields,
  .questions > .field {
    display: grid;
  }

  .questions > .field {
    max-inline-size: 24rem;
  }

  .warnings {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 8px 12px 8px 28px;
    border-inline-start: 4px solid var(--_cartera-caution);
    background: var(--_cartera-surface-sunken);
    overflow-wrap: anywhere;
  }

  summary {
    min-block-size: 24px;
    padding-block: 6px;
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  .details summary {
    color: var(--_cartera-accent-text);
  }

  .details .fields {
    padding-block: 8px;
  }

  .skipped ul,
  .reasons ul,
  .outcome {
    display: grid;
    gap: 4px;
    margin: 0;
    padding-inline-start: 20px;
    overflow-wrap: anywhere;
  }

  /* review and done */

  .trial {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }

  .counts {
    display: grid;
    margin: 0;
    border-block-start: 1px solid var(--_cartera-line);
  }

  .counts > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px 16px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_cartera-line);
  }

  .counts dt {
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .counts dd {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .counts .added dt {
    font-size: 1.75rem;
    line-height: 1.2;
  }

  .sums {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    font-size: 1.25rem;
    font-weight: 600;
  }

  .reasons {
    display: grid;
    gap: 8px;
  }

  .reasons p,
  .nothing {
    max-inline-size: 44rem;
  }

  progress {
    inline-size: 100%;
    max-inline-size: 30rem;
    accent-color: var(--_cartera-accent);
  }

  .so-far {
    font-variant-numeric: tabular-nums lining-nums;
  }

  .progress .so-far {
    font-size: 1.25rem;
    font-weight: 600;
  }

  .trying,
  .progress,
  .refused-rows {
    display: grid;
    justify-items: start;
    gap: 8px;
  }

  .outcome {
    padding: 12px 0 0;
    list-style: none;
    border-block-start: 4px solid var(--_cartera-positive);
  }

  .outcome li:first-child {
    font-size: 1.125rem;
  }

  .refused-rows {
    padding: 12px 16px;
    border: 1px solid var(--_cartera-line);
    border-inline-start: 4px solid var(--_cartera-caution);
    border-radius: var(--_cartera-radius);
    max-inline-size: 44rem;
  }

  .acts .link {
    padding-inline: 4px;
  }

  .acts .hint {
    flex: 1 1 100%;
    max-inline-size: none;
    order: 1;
    margin: 0;
  }

  @container (max-width: 29.9375rem) {
    .steps li:not(.now) .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .steps .link {
      min-inline-size: 32px;
    }
  }

  @container (min-width: 30rem) {
    .cards,
    .settings.fields,
    .details .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 44rem) {
    .settings.fields,
    .details .fields {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .cards {
      max-inline-size: 44rem;
    }

    .counts > div {
      grid-template-columns: 14rem minmax(0, 1fr);
      align-items: baseline;
    }
  }

  @media (forced-colors: active) {
    .now .dot {
      border: 2px solid Highlight;
    }
  }

  @media print {
    :is(.acts, .steps, .drop-place, .saved) {
      display: none;
    }
  }
`;

/** Import: layout by the room it has, not by the screen. */
export const faceStyles = [cardStyles, actStyles, fieldStyles, stepStyles, proposalsStyles, rowsStyles];
