import { css } from 'lit';

/** Fields: a label over what is typed or chosen, under it a hint and what is wrong. Each is a target for a thumb. */
export const fieldStyles = css`
  .fields {
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  .field {
    display: grid;
    gap: 4px;
    align-content: start;
    min-inline-size: 0;
  }

  .field label,
  .hint {
    font-size: 0.875rem;
  }

  .field :is(input, select, textarea),
  .lines input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_cartera-text-muted);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface);
    color: inherit;
    font: inherit;
    font-size: 1rem;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .field select {
    appearance: none; /* its own arrow hugs the edge, and its text stands further in than that of other fields */
    padding-inline-end: 32px;
    background-image: linear-gradient(45deg, transparent 50%, currentcolor 50%), linear-gradient(135deg, currentcolor 50%, transparent 50%);
    background-position:
      right 17px center,
      right 12px center;
    background-size: 5px 5px;
    background-repeat: no-repeat;
  }

  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--_cartera-critical);
    box-shadow: inset 0 0 0 1px var(--_cartera-critical);
  }
`;
