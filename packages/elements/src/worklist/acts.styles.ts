import { css } from 'lit';

/** What is done with rows: selection, form, why, keys. It comes with its code. */
export const actsStyles = css`
  .selection {
    display: grid;
    gap: 8px;
    padding: 8px 12px;
    border: 1px solid var(--_cartera-line);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface-raised);
  }

  .primary,
  .link {
    min-block-size: 32px;
    padding: 2px 12px;
    border: 1px solid var(--_cartera-accent);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-accent);
    color: var(--_cartera-on-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  .primary[aria-disabled='true'] {
    border-color: var(--_cartera-text-muted);
    background: transparent;
    color: var(--_cartera-text-muted);
  }

  .link {
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--_cartera-accent-text);
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 3px;
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
`;
