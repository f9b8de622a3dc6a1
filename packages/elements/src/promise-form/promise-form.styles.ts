import { css } from 'lit';
import { frameStyles } from '../tokens/index.js';

/** Promise form before its data: type and targets for a phone, so that nothing grows when the rest comes. */
const waitingStyles = css`
  .base {
    font-size: 1rem;
  }

  .quiet {
    min-block-size: 44px;
    padding: 8px 16px;
  }
`;

/** Promise form: the frame, while there is nothing in it. */
export const promiseFormStyles = [frameStyles, waitingStyles];
