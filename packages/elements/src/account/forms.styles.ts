import { css } from 'lit';
import { fieldStyles } from '../submission/index.js';

const formStyles = css`
  .act {
    position: relative;
    margin-block-start: 16px;
    padding: 16px;
    border: 1px solid var(--_cartera-line);
    border-radius: var(--_cartera-radius);
  }

  .act[hidden] {
    display: none;
  }

  .act.nested {
    padding: 0;
  }

  .act h3 {
    font-size: 1rem;
    font-weight: 600;
  }

  .act h3 {
    padding-inline-end: 6rem; /* room for the button that closes */
  }

  .act-close {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 12px;
  }

  .act-close .quiet {
    min-block-size: 36px;
    padding-block: 2px;
  }

  .act form {
    display: grid;
    gap: 16px;
    margin-block-start: 12px;
  }

  .act fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .act legend {
    padding: 0;
    margin-block-end: 4px;
    font-size: 0.875rem;
  }

  .act fieldset.what {
    gap: 0;
  }

  .act textarea {
    resize: vertical;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    grid-column: 1 / -1;
  }

  .choices .quiet[aria-pressed='true'] {
    border-color: var(--_cartera-accent);
    box-shadow: inset 0 0 0 1px var(--_cartera-accent);
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    overflow-wrap: anywhere;
  }

  .choice input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_cartera-accent);
  }

  .documents {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr));
    max-block-size: 14rem;
    overflow-y: auto;
    padding-inline-start: 28px;
  }

  :disabled {
    color: var(--_cartera-text-muted);
    cursor: default;
  }

  @container (min-width: 30rem) {
    .act .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .act .wide {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: 60rem) {
    .act .fields {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
`;

/** The forms of an account; they come with their code. */
export const formsStyles = [fieldStyles, formStyles];
