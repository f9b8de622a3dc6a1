import { css } from 'lit';

/** The list: rows of one height, in one line where there is room, else in two. Amounts are as wide as the longest. */
export const rowsStyles = css`
  .grid {
    position: relative;
    flex: 1 1 0;
    min-block-size: 8rem;
    overflow: auto;
    overflow-anchor: none;
    border-block: 1px solid var(--_cartera-line);
    contain: strict;
    --_cartera-amount: calc(max(var(--_cartera-digits, 10), var(--_cartera-least, 13)) * 1ch + 16px);
  }

  .grid:focus-visible {
    outline-offset: -2px;
  }

  [data-amounts='2'] {
    --_cartera-amounts: 2;
    --_cartera-least: 10;
  }

  [data-amounts='3'] {
    --_cartera-amounts: 3;
    --_cartera-least: 10;
  }

  .heads {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_cartera-surface);
    border-block-end: 1px solid var(--_cartera-line);
    color: var(--_cartera-text-muted);
  }

  .heads .row > * {
    font-size: 0.8125rem; /* not of the row: its columns are measured in digits of the rows below */
  }

  .body {
    position: relative;
    overflow: clip;
  }

  .row {
    display: grid;
    grid-template-columns:
      40px minmax(11rem, 32rem) minmax(9rem, 15rem) repeat(var(--_cartera-amounts, 1), var(--_cartera-amount))
      7rem minmax(9rem, 1fr) 40px;
    align-items: center;
    box-sizing: border-box;
    block-size: var(--_cartera-line-height);
    border-block-end: 1px solid var(--_cartera-line);
    line-height: 1.25;
    white-space: nowrap;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .body .row {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    contain: strict;
    cursor: pointer;
  }

  .heads .row {
    block-size: 32px;
    border: 0;
  }

  .row[hidden] {
    display: none;
  }

  .row > *,
  .amount {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    padding-inline: 8px;
  }

  .check,
  .more {
    padding-inline: 0;
    overflow: visible;
  }

  .amounts {
    display: contents;
  }

  .amount,
  .late {
    text-align: end;
  }

  .body .amount {
    font-weight: 600;
    overflow: visible;
    unicode-bidi: isolate;
  }

  .heads .amount,
  .heads .late {
    overflow: visible;
  }

  .name {
    font-weight: 600;
  }

  .id,
  .standing {
    color: var(--_cartera-text-muted);
  }

  .id,
  .mark {
    margin-inline-start: 4px;
    font-size: 0.8125rem;
  }

  .id:empty,
  .mark:empty {
    display: none;
  }

  /* a long name is cut off before what is told of the row */
  [data-mark] .who {
    display: flex;
    align-items: baseline;
  }

  [data-mark] .name {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  [data-mark] .mark {
    flex: none;
  }

  [data-mark='changed'] .mark {
    color: var(--_cartera-caution);
  }

  [data-mark='changed'] {
    box-shadow: inset 3px 0 var(--_cartera-caution);
  }

  [data-mark='failed'] .mark {
    color: var(--_cartera-critical);
  }

  .body .row:hover {
    background: var(--_cartera-surface-sunken);
  }

  .body .row[aria-selected='true'] {
    background: color-mix(in srgb, var(--_cartera-accent) 12%, var(--_cartera-surface));
  }

  .body .row[aria-current] {
    box-shadow: inset 4px 0 var(--_cartera-accent);
  }

  .grid[aria-activedescendant]:focus-visible {
    outline: none; /* the active row has it */
  }

  .grid:focus-visible .row[data-active] {
    outline: 2px solid var(--_cartera-focus);
    outline-offset: -2px;
  }

  .row[data-active]:not([data-bare], [aria-selected='true']) {
    background: var(--_cartera-surface-sunken);
  }

  .box,
  .opener {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 30px;
    margin-inline: 4px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_cartera-accent-text);
    cursor: pointer;
  }

  .box::before {
    content: '';
    display: grid;
    place-items: center;
    inline-size: 16px;
    block-size: 16px;
    border: 1px solid var(--_cartera-text-muted);
    border-radius: 3px;
    background: var(--_cartera-surface);
    font-size: 0.8125rem;
    line-height: 1;
  }

  .box[aria-checked='true']::before,
  .box[aria-checked='mixed']::before {
    content: '✓';
    border-color: var(--_cartera-accent);
    background: var(--_cartera-accent);
    color: var(--_cartera-on-accent);
  }

  .box[aria-checked='mixed']::before {
    content: '−';
  }

  .opener::before {
    content: '▸';
    font-size: 0.8125rem;
  }

  .opener[aria-expanded='true']::before {
    content: '▾';
  }

  [data-bare] :is(.box, .opener) {
    visibility: hidden;
  }

  [data-bare] .name {
    color: var(--_cartera-text-muted);
    font-weight: 400;
  }

  [data-bare='pending'] .name {
    font-size: 0; /* said, not shown */
  }

  [data-bare='pending'] :is(.name, .reason, .amount, .standing)::before {
    content: '';
    display: inline-block;
    inline-size: 60%;
    block-size: 0.75rem;
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface-sunken);
  }

  /* two lines */

  [data-lines='2'] .heads .row > :not(.check, .who),
  [data-lines='2'] .heads .amount {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  [data-lines='2'] .row {
    grid-template:
      'check who who amounts more' 1fr 'check under beside beside more' 1fr / 40px minmax(0, 1fr) fit-content(calc(24% - 80px))
      calc(max(var(--_cartera-digits, 10), 10) * 1ch + 2.4rem) 36px;
    padding-block: 4px;
  }

  [data-lines='2'] .heads .row {
    padding: 0;
    grid-template: 'check who' 1fr / 40px 1fr;
  }

  [data-lines='2'] .row > * {
    padding-inline: 0;
  }

  [data-lines='2'] .row > :is(.who, .reason) {
    padding-inline-end: 4px;
  }

  [data-lines='2'] .check {
    grid-area: check;
  }

  [data-lines='2'] .who {
    grid-area: who;
  }

  [data-lines='2'] .more {
    grid-area: more;
  }

  [data-lines='2'] .body .amounts {
    grid-area: amounts;
    display: grid;
    align-content: center;
    justify-items: end;
  }

  [data-lines='2'] .body .amount {
    padding: 0;
  }

  [data-lines='2'] .body .amount:empty {
    display: none;
  }

  [data-lines='2'] .body .amount::after {
    content: attr(data-currency);
    display: inline-block;
    inline-size: 1.9rem; /* figures end at one line whatever the code */
    padding-inline-start: 4px;
    text-align: start;
    color: var(--_cartera-text-muted);
    font-size: 0.75rem;
    font-weight: 400;
  }

  [data-lines='2'] .body :is(.reason, .standing) {
    grid-area: under;
    font-size: 0.8125rem;
  }

  [data-lines='2'] .reason[data-days]:not([data-days=''])::after {
    content: ' · ' attr(data-days);
  }

  [data-lines='2'] .body .standing {
    grid-area: beside;
    text-align: end;
  }

  [data-lines='2'] [data-alone] .reason {
    grid-column: 2 / 5;
  }

  [data-lines='2'] .body .late {
    display: none;
  }

  /* two amounts, one above the other, take the place of the last cell */
  [data-lines='2'] [data-several] .amounts {
    grid-row: 1 / 3;
  }

  [data-lines='2'] [data-several='shared'] .standing {
    grid-column: 3;
  }

  @media (forced-colors: active) {
    .body .row[aria-selected='true'],
    .body .row[aria-current] {
      border-inline-start: 6px solid Highlight;
    }

    .box[aria-checked]::before {
      border-color: ButtonText;
    }

    .box[aria-checked='true']::before {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    [data-bare='pending'] :is(.name, .reason, .amount, .standing)::before {
      border: 1px solid GrayText;
    }
  }
`;
