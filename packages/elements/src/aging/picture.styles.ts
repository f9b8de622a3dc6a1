import { css } from 'lit';

/** The bar of ages, and its parts as a list on a phone and as a row where there is room. */
export const pictureStyles = css`
  /* picture */

  .picture {
    margin-block-start: 20px;
  }

  .hint {
    margin-block-start: 8px;
    color: var(--_cartera-text-muted);
    font-size: 0.8125rem;
  }

  .ages {
    display: grid;
    gap: 4px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }

  .age {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 8px;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_cartera-row);
    padding: 4px 8px;
    border: 1px solid var(--_cartera-line);
    border-radius: var(--_cartera-radius);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
  }

  button.age {
    cursor: pointer;
  }

  button.age:hover {
    background: var(--_cartera-surface-sunken);
  }

  .age[aria-pressed='true'] {
    padding: 3px 7px;
    border: 2px solid var(--_cartera-accent-text);
    font-weight: 600;
  }

  .part-name {
    white-space: nowrap;
  }

  .bar rect {
    cursor: pointer;
  }

  .bar text {
    pointer-events: none;
  }

  [data-chosen='not-due'] .bar .part-not-due,
  [data-chosen='1'] .bar .part-1,
  [data-chosen='2'] .bar .part-2,
  [data-chosen='3'] .bar .part-3,
  [data-chosen='4'] .bar .part-4,
  [data-chosen='5'] .bar .part-5 {
    stroke: var(--_cartera-text);
    stroke-width: 2px;
  }

  @container (min-width: 44rem) {
    .ages {
      grid-template-columns: repeat(3, 1fr);
    }

    .age {
      flex-direction: column;
      align-items: start;
      justify-content: start;
      gap: 0;
      block-size: 100%;
    }

    .age .figure {
      padding-inline-start: 20px;
    }
  }

  @container (min-width: 58rem) {
    .ages {
      display: flex;
      flex-wrap: wrap;
    }

    .ages li {
      flex: 1 1 auto;
    }
  }
`;
