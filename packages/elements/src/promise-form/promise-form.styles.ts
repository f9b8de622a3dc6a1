import { frameStyles } from '../tokens/index.js';
import { actStyles } from './act.styles.js';
import { cardStyles } from './card.styles.js';
import { layoutStyles } from './layout.styles.js';

/** Promise form: layout by the room it has, not by the screen. */
export const promiseFormStyles = [frameStyles, layoutStyles, cardStyles, actStyles];
