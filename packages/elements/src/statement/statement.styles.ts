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

/** Statement: layout by the room it has, not by the screen; print last. */
export const statementStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  .base {
    background: var(--_cartera-surface);
    color: var(--_cartera-text);
    padding: 16px;
    font-size: 0.875rem;
    line-height: 1.45;
    text-align: start;
  }

  h2,
  h3,
  p,
  dl,
  dd {
    margin: 0;
  }

  .figure,
  .money,
  .balance-owed {
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
    unicode-bidi: isolate;
  }

  .muted,
  .whose,
  .known-at,
  .since,
  .detail,
  .waiting {
    color: var(--_cartera-text-muted);
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* heading */

  .head {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 16px;
  }

  .names {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .title {
    font-size: 1rem;
    font-weight: 600;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 8px;
  }

  .quiet {
    min-block-size: 36px;
    padding: 4px 12px;
    border: 1px solid var(--_cartera-text-muted);
    border-radius: var(--_cartera-radius);
    background: transparent;
    color: var(--_cartera-accent-text);
    font: inherit;
    cursor: pointer;
  }

  .quiet:hover {
    background: var(--_cartera-surface-sunken);
  }

  .quiet[aria-disabled='true'] {
    color: var(--_cartera-text-muted);
    cursor: default;
  }

  :focus-visible {
    outline: 2px solid var(--_cartera-focus);
    outline-offset: 2px;
  }

  .waiting:empty {
    display: none;
  }

  .waiting {
    margin-block-start: 8px;
  }

  .notice {
    margin-block: 16px;
    padding: 12px 16px;
    border: 1px solid var(--_cartera-line);
    border-inline-start: 4px solid var(--_cartera-critical);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface-raised);
    display: grid;
    gap: 8px;
    justify-items: start;
    max-inline-size: 44rem;
  }

  .happened {
    font-weight: 600;
  }

  .empty,
  p.none {
    padding-block: 24px;
    max-inline-size: 44rem;
  }

  p.none {
    padding-block: 16px 0;
  }

  /* the answer */

  .section {
    margin-block-start: 16px;
  }

  .section + .section {
    margin-block-start: 32px;
    padding-block-start: 16px;
    border-block-start: 2px solid var(--_cartera-line);
  }

  .answer {
    display: grid;
    gap: 16px;
  }

  .as-of {
    font-size: 0.875rem;
    font-weight: 400;
  }

  .currency-name {
    color: var(--_cartera-text-muted);
  }

  .balance-owed {
    font-size: 1.75rem;
    font-weight: 600;
    line-height: 1.2;
  }

  .balance-owed[data-length='long'] {
    font-size: clamp(1.25rem, 7cqi, 1.75rem);
  }

  .balance-owed[data-length='huge'] {
    font-size: clamp(1rem, 5cqi, 1.75rem);
  }

  .balance-owed .code {
    font-size: 0.875rem;
    font-weight: 400;
    color: var(--_cartera-text-muted);
  }

  .parts {
    display: grid;
    border-block-start: 1px solid var(--_cartera-line);
  }

  .parts > div {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    gap: 0 8px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_cartera-line);
  }

  .parts dd {
    display: grid;
    justify-items: end;
    text-align: end;
  }

  .parts .since {
    font-size: 0.8125rem;
    white-space: nowrap;
  }

  .sentence {
    padding-block-end: 12px;
  }

  /* aging */

  .aging {
    margin-block-start: 20px;
  }

  .bar {
    display: block;
    font-size: 0.8125rem;
    overflow: hidden;
  }

  rect {
    stroke: var(--_cartera-surface);
    stroke-width: 2px;
    shape-rendering: crispedges;
  }

  .part-not-due {
    fill: var(--_cartera-surface-sunken);
    stroke: var(--_cartera-aging-not-due);
    stroke-width: 1px;
  }

  .part-none {
    fill: none;
    stroke: none;
  }

  .part-1 {
    fill: var(--_cartera-aging-1);
  }

  .part-2 {
    fill: var(--_cartera-aging-2);
  }

  .part-3 {
    fill: var(--_cartera-aging-3);
  }

  .part-4 {
    fill: var(--_cartera-aging-4);
  }

  .part-5 {
    fill: var(--_cartera-aging-5);
  }

  .on-part-not-due {
    fill: var(--_cartera-text);
  }

  .on-part-1 {
    fill: var(--_cartera-on-aging-1);
  }

  .on-part-2 {
    fill: var(--_cartera-on-aging-2);
  }

  .on-part-3 {
    fill: var(--_cartera-on-aging-3);
  }

  .on-part-4 {
    fill: var(--_cartera-on-aging-4);
  }

  .on-part-5 {
    fill: var(--_cartera-on-aging-5);
  }

  .tight {
    display: none;
  }

  .ages {
    inline-size: 100%;
    margin-block-start: 8px;
    border-collapse: collapse;
    font-size: 0.8125rem;
  }

  .ages th {
    font-weight: 400;
    text-align: start;
    padding-block: 3px;
  }

  .ages td {
    text-align: end;
  }

  .swatch {
    margin-inline-end: 8px;
    vertical-align: -1px;
  }

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
    contain-intrinsic-size: auto calc(50 * var(--_cartera-row));
  }

  .chunk + .chunk table.rows {
    margin-block-start: 0;
  }

  .rows caption {
    text-align: start;
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
    inline-size: 10em;
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
    @container (max-width: 43.9375rem) {
      ${twoLineRows(css``)}
    }

    @container (max-width: 60rem) {
      ${twoLineRows(css`[data-money='wide']`)}
    }
  }

  @container (min-width: 36rem) {
    .answer {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: end;
      gap: 16px 32px;
    }

    .owed {
      flex: 1 1 14rem;
    }

    .parts {
      display: flex;
      flex-wrap: wrap;
      justify-content: end;
      gap: 8px 32px;
      border: 0;
    }

    .parts > div {
      grid-template-columns: auto;
      align-content: start;
      padding: 0;
      border: 0;
      justify-items: end;
    }

    .parts dt {
      color: var(--_cartera-text-muted);
      font-size: 0.8125rem;
    }

    .parts .figure {
      font-size: 1rem;
    }

    .sentence {
      text-align: end;
    }

    .tight {
      display: inline;
    }

    .ages,
    .ages tr {
      display: block;
    }

    .ages tbody {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
    }

    .ages tr {
      flex: 1 1 auto;
      white-space: nowrap;
    }

    .ages :is(th, td) {
      display: block;
      padding: 0;
      text-align: start;
    }

    .ages td {
      padding-inline-start: 20px;
    }
  }

  @container (min-width: 44rem) {
    .base {
      padding: 24px;
    }

    .title {
      font-size: 1.25rem;
    }
  }

  /* waiting */

  .skeleton {
    display: grid;
    gap: 12px;
    margin-block-start: 16px;
  }

  .bone {
    block-size: 1rem;
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface-sunken);
  }

  .bone.label {
    inline-size: 9rem;
  }

  .bone.answer {
    inline-size: min(16rem, 80%);
    block-size: 2rem;
  }

  .bone.bar {
    block-size: 28px;
  }

  .bone.row {
    block-size: calc(var(--_cartera-row) - 16px);
  }

  @media (prefers-reduced-motion: no-preference) {
    .slow .bone {
      animation: wait 1.6s ease-in-out infinite alternate;
    }

    @keyframes wait {
      to {
        opacity: 0.5;
      }
    }
  }

  @media (forced-colors: active) {
    .bone {
      border: 1px solid CanvasText;
    }

    rect {
      forced-color-adjust: none;
    }

    text {
      forced-color-adjust: none;
    }
  }

  @media print {
    .base {
      padding: 0;
      font-size: 9pt;
      line-height: 1.3;
    }

    .actions,
    .waiting,
    .notice button {
      display: none;
    }

    .chunk {
      content-visibility: visible;
    }

    .rows :is(td, th) {
      padding-block: 1.25pt;
    }

    .rows thead {
      display: table-header-group;
    }

    .rows .printed-above {
      display: table-row;
    }

    .rows thead th,
    .late,
    .detail {
      font-size: inherit;
    }

    .rows tr,
    .answer,
    .aging {
      break-inside: avoid;
    }

    .rows caption {
      break-after: avoid;
    }

    .bar {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
