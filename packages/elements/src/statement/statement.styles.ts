import { agingBarStyles, answerStyles } from '../balance/index.js';
import { agingTokens } from '../tokens/index.js';
import { agingStyles } from './aging.styles.js';
import { printStyles } from './print.styles.js';
import { rowStyles } from './rows.styles.js';
import { whyStyles } from './why.styles.js';

/** Statement: layout by the room it has, not by the screen; print last. */
export const faceStyles = [agingTokens, answerStyles, agingBarStyles, agingStyles, rowStyles, whyStyles, printStyles];
