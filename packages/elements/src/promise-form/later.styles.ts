import { css } from 'lit';

/** Promises that were made, and their withdrawal. */
export const laterStyles = css`
  .promises {
    margin-block-start: 32px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_cartera-line);
  }

  .promises h3 {
    font-size: 1rem;
  }

  .promises ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .promises li {
    padding-block: 12px 4px;
    overflow-wrap: anywhere;
  }

  .promises li + li {
    border-block-start: 1px solid var(--_cartera-line);
  }

  .numbered {
    font-weight: 600;
  }

  .withdrawal {
    display: grid;
    gap: 12px;
    margin-block: 12px;
    padding: 16px;
    border: 1px solid var(--_cartera-line);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface-sunken);
  }

  .by-hand {
    box-sizing: border-box;
    inline-size: 100%;
    font: inherit;
    padding: 8px;
    background: var(--_cartera-surface);
    color: inherit;
    border: 1px solid var(--_cartera-text-muted);
    border-radius: var(--_cartera-radius);
  }
`;
