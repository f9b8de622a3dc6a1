import { css } from 'lit';

/** The history: days down the side, under each what happened; and the promises. They come with their code. */
export const historyStyles = css`
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

  .promises {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .promise {
    padding-block: 12px;
    border-block-end: 1px solid var(--_cartera-line);
  }

  .made {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }

  .made .name {
    font-weight: 600;
  }

  .made .standing {
    margin-inline-start: auto;
  }

  .promised {
    display: grid;
    gap: 0 16px;
    margin-block-start: 4px;
  }

  .promised > div {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }

  @container (min-width: 44rem) {
    .promised {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 36rem) {
    .day {
      grid-template-columns: 7rem minmax(0, 1fr);
    }
  }
`;
