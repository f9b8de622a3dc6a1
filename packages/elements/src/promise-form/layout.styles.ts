import { css } from 'lit';

/** What stands where: one question at a time where it is narrow, one card where it is wide. */
export const layoutStyles = css`
  h3,
  h4 {
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.3;
    margin: 0;
  }

  h4 {
    font-size: 1rem;
  }

  :is(h2, h3, h4):focus-visible {
    outline-offset: 4px;
  }

  .owed-all {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 32px;
    margin-block: 8px 24px;
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

  .owed .muted,
  .hint,
  .answer {
    font-size: 0.875rem;
  }

  .sentence {
    margin-block: 16px;
    max-inline-size: 44rem;
  }

  .question {
    display: grid;
    gap: 12px;
    align-content: start;
    min-inline-size: 0;
  }

  .questions:not([data-step='amount']) > [data-question='amount'],
  .questions:not([data-step='due']) > [data-question='due'],
  .questions:not([data-step='review']) > [data-question='review'] {
    display: none;
  }

  .promise {
    font-size: 1.25rem;
    line-height: 1.5;
    max-inline-size: 36rem;
    text-wrap: pretty;
  }

  .promise.muted {
    font-size: 1rem;
  }

  .promise strong,
  .number .id {
    font-weight: 600;
  }

  .receipt {
    display: grid;
    gap: 12px;
  }

  .receipt {
    margin-block-start: 16px;
    padding-block-start: 16px;
    border-block-start: 4px solid var(--_cartera-positive);
  }

  .id {
    display: inline-block; /* on a line of its own rather than cut in two */
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .number {
    display: grid;
  }

  .number .id {
    font-size: 1.25rem;
    letter-spacing: 0.04em;
    user-select: all;
  }

  .answer:empty,
  div.narrow-only:not(:has(*)) {
    display: none;
  }

  @container (min-width: 44rem) {
    .questions {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 24px 32px;
      max-inline-size: 60rem;
      box-sizing: border-box;
      padding: 24px;
      border: 1px solid var(--_cartera-line);
      border-radius: calc(2 * var(--_cartera-radius));
      background: var(--_cartera-surface-raised);
    }

    .questions > .question.question {
      display: grid;
    }

    .questions > .review {
      grid-column: 1 / -1;
      padding-block-start: 24px;
      border-block-start: 1px solid var(--_cartera-line);
    }

    .questions .narrow-only.narrow-only {
      display: none;
    }

    .review .promise {
      min-block-size: 3lh;
    }
  }

  @media print {
    .acts.acts,
    .more,
    .answer {
      display: none;
    }
  }
`;
