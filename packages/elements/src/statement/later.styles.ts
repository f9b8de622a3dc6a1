import { css } from 'lit';

/** Explanations, words on the left, amounts on the right; and promises. With their look on paper, because they come after it. */
export const laterStyles = css`
  /* steps */

  .steps {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 8px 12px;
    list-style: none;
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface-sunken);
    max-inline-size: 44rem;
  }

  .steps li {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 16px;
  }

  .step {
    flex: 1 1 7rem;
    overflow-wrap: anywhere;
  }

  .steps .sum {
    padding-block-start: 4px;
    border-block-start: 1px solid var(--_cartera-text-muted);
    font-weight: 600;
  }

  .explained > p {
    max-inline-size: 44rem;
    padding-block: 4px 8px;
  }

  /* promises */

  .promises {
    margin-block-start: 20px;
  }

  .promises h4 {
    margin: 0 0 8px;
    font-size: 1rem;
    font-weight: 600;
  }

  .promises > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr));
    align-items: start;
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .promise {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 8px;
    padding: 12px;
    border: 1px solid var(--_cartera-line);
    border-radius: var(--_cartera-radius);
    min-inline-size: 0;
  }

  .promise .steps {
    justify-self: stretch;
  }

  .made {
    display: flex;
    flex-wrap: wrap;
    justify-self: stretch;
    justify-content: space-between;
    gap: 0 12px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .made .muted {
    font-weight: 400;
  }

  .whole {
    display: inline-block;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .held {
    display: block;
    color: var(--_cartera-text-muted);
    font-size: 0.8125rem;
  }

  @media print {
    .steps {
      padding: 2pt 0 4pt 12pt;
      background: transparent;
      max-inline-size: none;
    }

    .promise .disclosure {
      display: none;
    }

    .held {
      font-size: inherit;
    }

    .promise {
      break-inside: avoid;
    }
  }
`;
