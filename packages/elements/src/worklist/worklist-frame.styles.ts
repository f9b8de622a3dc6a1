import { css } from 'lit';

/** The room of a worklist and its heading, before there is a list: it takes the height that the page gives. */
export const worklistFrameStyles = css`
  :host {
    block-size: 80dvh;
    min-block-size: 20rem;
  }

  .base {
    block-size: 100%;
    box-sizing: border-box;
    padding: 0;
    --_cartera-line-height: 44px;
  }

  .base[data-lines='2'] {
    --_cartera-line-height: 64px;
  }

  .base[data-density='compact'] {
    --_cartera-line-height: 32px;
    font-size: 0.8125rem;
  }

  .base[data-density='compact'][data-lines='2'] {
    --_cartera-line-height: 52px;
  }

  .list {
    display: flex;
    flex-direction: column;
    gap: 8px;
    min-inline-size: 0;
    min-block-size: 0;
    padding-block-start: 12px;
  }

  .list > :not(.grid) {
    margin-inline: 12px;
  }

  .head {
    align-items: center;
    gap: 4px 16px;
  }

  .head:only-child {
    min-block-size: 32px; /* of the buttons to come */
  }

  .names {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }

  .title {
    font-size: 1rem;
  }

  .total {
    color: var(--_cartera-text-muted);
  }
`;
