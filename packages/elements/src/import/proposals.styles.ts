import { css } from 'lit';

/** What was proposed of rows: a box to say no with, and beside it what follows. Each is a target for a thumb. */
export const proposalsStyles = css`
  .proposals {
    gap: 4px;
  }

  .proposals legend {
    margin-block-end: 4px;
    font-size: 0.875rem;
    font-weight: 600;
  }

  .proposal label {
    display: flex;
    align-items: center;
    gap: 4px 12px;
    min-block-size: 44px;
    cursor: pointer;
  }

  .proposal input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_cartera-accent);
  }

  .proposal .hint {
    margin: 0;
    padding-inline-start: 32px;
    overflow-wrap: anywhere;
  }
`;
