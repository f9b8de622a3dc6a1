import { css } from 'lit';

/** The table beside the bar of ages. */
export const agingStyles = css`
  /* aging */

  .aging {
    margin-block-start: 20px;
  }

  .ages {
    inline-size: 100%;
    margin-block-start: 8px;
    border-collapse: collapse;
    font-size: 0.8125rem;
  }

  .ages th {
    font-weight: 400;
    text-align: start;
    padding-block: 3px;
  }

  .ages td {
    text-align: end;
  }

  @container (min-width: 36rem) {
    .ages,
    .ages tr {
      display: block;
    }

    .ages tbody {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
    }

    .ages tr {
      flex: 1 1 auto;
      white-space: nowrap;
    }

    .ages :is(th, td) {
      display: block;
      padding: 0;
      text-align: start;
    }

    .ages td {
      padding-inline-start: 20px;
    }
  }
`;
