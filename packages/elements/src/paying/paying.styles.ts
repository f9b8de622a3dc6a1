import { css } from 'lit';

/** Where money is sent: a line each, label, value, and the button that copies it. With its look on paper, because it comes after it. */
export const payingStyles = css`
  .paying {
    display: grid;
    gap: 8px;
    margin-block-start: 16px;
    padding: 12px 16px;
    border: 1px solid var(--_cartera-line);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface-raised);
    max-inline-size: 44rem;
    overflow-wrap: anywhere;
  }

  .paying h4 {
    margin: 0;
    font-size: 1rem;
    font-weight: 600;
  }

  .paying dl + dl {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_cartera-line);
  }

  .paying dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    gap: 0 12px;
    padding-block: 4px;
  }

  .paying dt {
    color: var(--_cartera-text-muted);
    font-size: 0.8125rem;
  }

  .paying dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    min-inline-size: 0;
  }

  .paying .figure {
    font-size: 1rem;
    font-weight: 600;
  }

  .paying .copy {
    min-inline-size: 6rem;
    min-block-size: 44px;
    padding-inline: 8px;
  }

  .paying .by-hand {
    display: grid;
    gap: 4px;
  }

  .paying .by-hand input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_cartera-text-muted);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface);
    color: inherit;
    font: inherit;
    font-size: 1rem;
  }

  .paying summary {
    min-block-size: 32px;
    color: var(--_cartera-accent-text);
    cursor: pointer;
  }

  .paying a {
    color: var(--_cartera-accent-text);
    white-space: nowrap;
  }

  @container (min-width: 36rem) {
    .paying dl > div {
      grid-template-columns: 7rem minmax(0, 1fr);
      min-block-size: 28px;
    }

    .paying .by-hand {
      grid-column: 2;
    }

    .paying .copy {
      min-block-size: 32px;
      padding-block: 2px;
    }
  }

  @media print {
    .paying {
      padding: 6pt 8pt;
      gap: 2pt;
      background: transparent;
      max-inline-size: none;
      break-inside: avoid;
    }

    .paying dl > div {
      grid-template-columns: 7rem minmax(0, 1fr);
      padding-block: 1pt;
      min-block-size: 0;
    }

    .paying dt {
      font-size: inherit;
    }

    .paying .figure {
      font-size: inherit;
    }

    .paying a {
      color: inherit;
      text-decoration: none;
    }

    .paying :is(.copy, .by-hand, summary) {
      display: none;
    }
  }
`;
