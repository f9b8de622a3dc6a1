import { css } from 'lit';

/** Buttons: one main one a view, quiet ones beside it, links for what is seldom wanted. */
export const actStyles = css`
  .acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 8px 12px;
    margin-block-start: 4px;
  }

  .acts > button {
    flex: 1 1 auto;
  }

  .primary,
  .quiet {
    min-block-size: 44px;
    padding: 8px 16px;
    border-radius: var(--_cartera-radius);
    font: inherit;
    cursor: pointer;
  }

  .primary {
    border: 1px solid var(--_cartera-accent);
    background: var(--_cartera-accent);
    color: var(--_cartera-on-accent);
    font-weight: 600;
  }

  .primary[aria-disabled='true'] {
    border-color: var(--_cartera-text-muted);
    background: transparent;
    color: var(--_cartera-text-muted);
  }

  .link {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_cartera-accent-text);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }

  .notice.problem {
    margin-block: 0;
    font-size: 0.9375rem;
  }

  .problem .happened {
    font-weight: 400;
  }

  @container (min-width: 44rem) {
    .acts {
      justify-content: start;
    }

    .acts > button {
      flex: none;
    }
  }

  @media (forced-colors: active) {
    .primary {
      border: 2px solid ButtonText;
    }

    .primary[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
