import { agingBarStyles, answerStyles } from '../balance/index.js';
import { frameStyles } from '../tokens/index.js';
import { agingStyles } from './aging.styles.js';
import { printStyles } from './print.styles.js';
import { rowStyles } from './rows.styles.js';
import { whyStyles } from './why.styles.js';

/** Statement: layout by the room it has, not by the screen; print last. */
export const statementStyles = [frameStyles, answerStyles, agingBarStyles, agingStyles, rowStyles, whyStyles, printStyles];
