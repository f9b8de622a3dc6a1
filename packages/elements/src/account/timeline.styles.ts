import { css } from 'lit';

/** The history: days down the side, under each what happened. It comes with its code. */
export const timelineStyles = css`
  .day {
    display: grid;
    gap: 4px 16px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_cartera-line);
  }

  .day h3 {
    font-size: 0.875rem;
    font-weight: 600;
    white-space: nowrap;
  }

  .day ul {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
    min-inline-size: 0;
  }

  .line {
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .quoted {
    display: block;
    margin-block: 4px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_cartera-line);
    max-inline-size: 44rem;
    white-space: pre-line;
  }

  .line del {
    color: var(--_cartera-text-muted);
  }

  .source {
    font-size: 0.8125rem;
  }

  @container (min-width: 36rem) {
    .day {
      grid-template-columns: 7rem minmax(0, 1fr);
    }
  }
`;
