import { css } from 'lit';

/** Choices, and what is typed. Each is a target for a thumb. */
export const cardStyles = css`
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 8px;
  }

  .card {
    border: 1px solid var(--_cartera-text-muted);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface);
  }

  .card:has(> label > :checked) {
    border-color: var(--_cartera-accent);
    box-shadow: inset 0 0 0 1px var(--_cartera-accent);
  }

  .card > label:first-child {
    display: flex;
    align-items: center;
    gap: 4px 12px;
    min-block-size: 44px;
    padding: 8px 12px;
    box-sizing: border-box;
    cursor: pointer;
  }

  .card .label {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 12px;
    min-inline-size: 0;
  }

  .label > span:first-child::first-letter {
    text-transform: uppercase;
  }

  .label > span:first-child {
    display: inline-block; /* or it has no first letter of its own */
  }

  .card .label .muted {
    font-size: 0.875rem;
    white-space: nowrap;
  }

  .card .figure {
    margin-inline-start: auto;
    font-weight: 600;
  }

  input[type='radio'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_cartera-accent);
  }

  .card:has(:focus-visible) {
    outline: 2px solid var(--_cartera-focus);
    outline-offset: 2px;
  }

  .card :focus-visible {
    outline: none;
  }

  .typed {
    display: grid;
    gap: 4px;
    padding: 0 12px 12px;
  }

  .typed input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_cartera-text-muted);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }

  .typed input:focus-visible {
    border-color: var(--_cartera-focus);
    box-shadow: inset 0 0 0 1px var(--_cartera-focus);
  }

  .typed input[aria-invalid='true'] {
    border-color: var(--_cartera-critical);
  }

  .field-label {
    font-size: 0.875rem;
  }

  :disabled,
  fieldset:disabled label {
    cursor: default;
    color: var(--_cartera-text-muted);
  }

  @media (forced-colors: active) {
    .card:has(> label > :checked) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }

    .card:has(:focus-visible) {
      outline: 2px solid CanvasText;
      outline-offset: 2px;
    }
  }
`;
