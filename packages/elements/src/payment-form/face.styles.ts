import { css } from 'lit';
import { actStyles, cardStyles, fieldStyles } from '../submission/index.js';

const formStyles = css`
  h3 {
    font-size: 1rem;
    font-weight: 600;
    line-height: 1.3;
    margin: 0;
  }

  :is(h2, h3):focus-visible {
    outline-offset: 4px;
  }

  .as-of,
  .nothing-open {
    margin-block: 4px 16px;
  }

  form {
    display: grid;
    gap: 24px;
    max-inline-size: 60rem;
  }

  .lines input {
    text-align: end;
  }

  .modes {
    display: grid;
    gap: 8px;
  }

  .modes .card > label {
    align-items: start;
  }

  .modes .label.label {
    flex-direction: column;
    gap: 0;
  }

  .modes .label.label .muted {
    white-space: normal;
  }

  .lines {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed; /* columns stay where they are, whatever is typed */
    font-variant-numeric: tabular-nums lining-nums;
  }

  .lines caption {
    text-align: start;
    padding-block: 8px 4px;
    color: var(--_cartera-text-muted);
  }

  .lines :is(th, td) {
    box-sizing: border-box;
    padding: 3px 8px;
    border-block-end: 1px solid var(--_cartera-line);
    text-align: start;
    vertical-align: middle;
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  .lines :is(th, td):first-child {
    padding-inline-start: 0;
  }

  .lines :is(th, td):last-child {
    padding-inline-end: 0;
  }

  .lines thead th {
    font-size: 0.8125rem;
    color: var(--_cartera-text-muted);
  }

  .lines :is(tbody, tfoot) :is(th, td) {
    block-size: 44px;
  }

  .lines th.due {
    inline-size: 8em;
  }

  .lines th.money {
    inline-size: 10em;
  }

  .lines th.to-apply {
    inline-size: 13em;
  }

  .lines .money {
    text-align: end;
    white-space: nowrap;
    overflow-wrap: normal;
  }

  .lines time {
    white-space: nowrap;
  }

  .lines :is(.touched .document, td.to-apply) {
    font-weight: 600;
  }

  .lines input {
    max-inline-size: 12em;
    font-weight: 400;
  }

  .lines .wrong td {
    white-space: normal;
  }

  .lines tr:has(+ .wrong) > * {
    border-block-end: 0;
  }

  .lines tfoot :is(th, td) {
    border: 0;
    font-weight: 600;
  }

  .review,
  .receipt {
    display: grid;
    gap: 12px;
  }

  .review {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_cartera-line);
  }

  .receipt {
    margin-block-start: 16px;
    padding-block-start: 16px;
    border-block-start: 4px solid var(--_cartera-positive);
  }

  .sentence {
    font-size: 1.125rem;
    line-height: 1.5;
    max-inline-size: 44rem;
    min-block-size: 3lh;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  .receipt .sentence {
    min-block-size: 0;
  }

  .sentence.muted {
    font-size: 0.875rem;
  }

  .sentence strong {
    font-weight: 600;
    white-space: nowrap;
  }

  .sentence .whole {
    display: inline-block; /* on a line of its own rather than cut in two */
    max-inline-size: 100%;
  }

  .number {
    display: grid;
  }

  .id {
    font-size: 1.25rem;
    font-weight: 600;
    letter-spacing: 0.04em;
    font-variant-numeric: tabular-nums lining-nums;
    user-select: all;
  }

  @container (max-width: 43.9375rem) {
    .lines,
    .lines :is(tbody, tfoot, caption) {
      display: block;
    }

    .lines thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .lines tbody tr:not(.wrong) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px 12px;
      padding-block: 8px;
      border-block-end: 1px solid var(--_cartera-line);
    }

    .lines tbody tr:has(+ .wrong) {
      border-block-end: 0;
    }

    .lines .wrong,
    .lines .wrong td {
      display: block;
    }

    .lines tbody tr:not(.wrong) > * {
      block-size: auto;
      padding: 0;
      border: 0;
    }

    .lines .wrong td {
      block-size: auto;
      padding-inline: 0;
    }

    .lines tbody :is(.due, .open, .left) {
      color: var(--_cartera-text-muted);
      font-size: 0.8125rem;
    }

    .lines tbody td[data-label]::before {
      content: attr(data-label) ' ';
      font-size: 0.8125rem;
      font-weight: 400;
      color: var(--_cartera-text-muted);
    }

    .lines tbody .document {
      grid-area: 1 / 1;
    }

    .lines tbody .open {
      grid-area: 1 / 2;
    }

    .lines tbody .due {
      grid-area: 2 / 1;
    }

    .lines tbody .to-apply {
      grid-area: 2 / 2;
    }

    .lines tbody .left {
      grid-area: 3 / 2;
    }

    .lines tbody .to-apply:has(input) {
      grid-area: 3 / 1 / 4 / 3;
      display: flex;
      align-items: center;
      justify-content: end;
      gap: 8px;
    }

    .lines tbody .to-apply:has(input) + .left {
      grid-area: 4 / 1 / 5 / 3;
    }

    .lines tfoot tr {
      display: flex;
      justify-content: space-between;
      gap: 12px;
    }

    .lines tfoot td:empty {
      display: none;
    }

    .lines tfoot :is(th, td) {
      block-size: auto;
      padding-block: 12px;
      border: 0;
      padding-inline: 0;
    }
  }

  @container (min-width: 30rem) {
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 44rem) {
    .fields {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .modes {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .sentence {
      min-block-size: 2lh;
    }

    .lines input {
      min-block-size: 36px;
      padding-block: 4px;
    }
  }

  @media print {
    .acts {
      display: none;
    }
  }
`;

/** What is shown of a payment: layout by the room it has, not by the screen. */
export const faceStyles = [cardStyles, actStyles, fieldStyles, formStyles];
