import { css } from 'lit';
import { frameStyles } from '../tokens/index.js';

/** Payment form before its data: buttons as large as later, so that nothing grows when the rest comes. */
const waitingStyles = css`
  .quiet {
    min-block-size: 44px;
    padding: 8px 16px;
  }
`;

/** Payment form: the frame, while there is nothing in it. */
export const paymentFormStyles = [frameStyles, waitingStyles];
