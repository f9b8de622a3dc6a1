import { actStyles, cardStyles } from '../submission/index.js';
import { layoutStyles } from './layout.styles.js';

/** What is shown of an account: layout by the room it has, not by the screen. */
export const faceStyles = [layoutStyles, cardStyles, actStyles];
