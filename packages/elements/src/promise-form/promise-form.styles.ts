import { frameStyles } from '../tokens/index.js';
import { actStyles, cardStyles } from '../submission/index.js';
import { layoutStyles } from './layout.styles.js';

/** Promise form: layout by the room it has, not by the screen. */
export const promiseFormStyles = [frameStyles, layoutStyles, cardStyles, actStyles];
