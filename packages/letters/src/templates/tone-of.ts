import type { Stage } from '../stages/index.js';
import type { Tone } from './tone.types.js';

/** How a stage is spoken of, where nobody chooses. */
const TONE_OF: Readonly<Record<Stage, Tone>> = {
  'before-due': 'cordial',
  'due-today': 'cordial',
  'promise-due': 'cordial',
  overdue: 'neutral',
  'promise-broken': 'neutral',
  'long-overdue': 'firm',
};

/**
 * The tone of a stage, where nobody chooses one; of a statement (no stage) neutral.
 *
 * @example
 * toneOf('before-due'); // => 'cordial'
 */
export function toneOf(stage: Stage | undefined): Tone {
  return stage === undefined ? 'neutral' : TONE_OF[stage];
}
