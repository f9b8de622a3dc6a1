import { css } from 'lit';

/** What can be had as a file, below the heading. */
export const downloadsStyles = css`
  .downloads {
    display: grid;
    justify-items: start;
    gap: 8px;
    margin-block-start: 12px;
    padding: 12px 16px;
    border: 1px solid var(--_cartera-line);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface-raised);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .downloads .formats,
  .downloads .making {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }

  .downloads .quiet {
    min-inline-size: 5rem;
    min-block-size: 44px;
  }

  .downloads .notice {
    margin-block: 0;
  }

  .downloads p:empty {
    display: none;
  }

  @media print {
    .downloads {
      display: none;
    }
  }
`;
