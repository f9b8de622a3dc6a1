import { css } from 'lit';

/** The heading of an account and its buttons, before there is an account: where there is little room they stand above it. */
export const accountHeadStyles = css`
  .close {
    flex: none;
  }

  @container (max-width: 30rem) {
    .head {
      flex-direction: column-reverse;
      flex-wrap: nowrap;
      gap: 8px;
    }

    .names {
      flex: none;
      inline-size: 100%;
    }
  }
`;
