import { css } from 'lit';

/** The balance and what it is made of. */
export const answerStyles = css`
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

  .empty .sentence {
    font-size: 1.25rem;
    font-weight: 600;
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

    .made-of .sentence {
      text-align: end;
    }
  }
`;
