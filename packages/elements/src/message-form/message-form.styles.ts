import { css } from 'lit';
import { actStyles, cardStyles, fieldStyles } from '../submission/index.js';

const own = css`
  h3 {
    font-size: 1rem;
    font-weight: 600;
  }

  .kinds {
    margin-block-start: 16px;
  }

  .fields.choices {
    display: grid;
    margin-block-start: 16px;
  }

  .preview {
    display: grid;
    gap: 12px;
    margin-block-start: 20px;
    padding: 16px;
    border: 1px solid var(--_cartera-line);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface-raised);
    overflow-wrap: anywhere;
    max-inline-size: 44rem;
  }

  .preview .reads {
    color: var(--_cartera-text-muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }

  .preview dl {
    display: grid;
    gap: 4px;
  }

  .preview dl:not(:has(div)) {
    display: none;
  }

  .preview dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .preview dt {
    color: var(--_cartera-text-muted);
    font-size: 0.8125rem;
  }

  .preview dd {
    font-weight: 600;
  }

  .preview .text {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_cartera-line);
    white-space: pre-wrap;
    font-size: 0.9375rem;
  }

  .acts,
  .link-offer,
  .review,
  .receipt {
    margin-block-start: 16px;
  }

  .review,
  .receipt {
    display: grid;
    gap: 8px;
    max-inline-size: 44rem;
  }

  .answer {
    margin-block-start: 8px;
  }

  .answer:empty {
    display: none;
  }

  .acts > a {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    flex: 1 1 auto;
    box-sizing: border-box;
    text-decoration: none;
  }

  .changed ul {
    margin: 0;
    padding-inline-start: 20px;
  }

  .changed {
    border-inline-start-color: var(--_cartera-caution);
  }

  .by-hand {
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 8px;
    padding: 8px 12px;
    border: 1px solid var(--_cartera-text-muted);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface);
    color: inherit;
    font: inherit;
  }

  @container (min-width: 36rem) {
    .kinds {
      grid-template-columns: repeat(2, minmax(0, 16rem));
    }

    .kinds legend {
      grid-column: 1 / -1;
    }

    .fields.choices {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      max-inline-size: 44rem;
    }

    .preview dl > div {
      grid-template-columns: 9rem minmax(0, 1fr);
    }
  }

  @container (min-width: 44rem) {
    .acts > a {
      flex: none;
    }
  }

  @media print {
    .kinds,
    .choices,
    .acts,
    .link-offer,
    .review {
      display: none;
    }

    .preview {
      border: 0;
      padding: 0;
    }
  }
`;

/** What is chosen, what is read, what is done. */
export const faceStyles = [fieldStyles, cardStyles, actStyles, own];
