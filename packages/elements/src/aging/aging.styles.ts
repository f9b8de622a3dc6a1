import { agingBarStyles, answerStyles } from '../balance/index.js';
import { agingTokens } from '../tokens/index.js';
import { customersStyles } from './customers.styles.js';
import { pictureStyles } from './picture.styles.js';
import { printStyles } from './print.styles.js';

/** Aging: layout by the room it has, not by the screen; print last. */
export const faceStyles = [agingTokens, answerStyles, agingBarStyles, pictureStyles, customersStyles, printStyles];
