/**
 * What can happen to one call of a store.
 *
 * `delay`: it is done after a pause. `duplicate`: it is done twice, one after the other, and the first answer comes back. `lost-answer`: it is done, and the caller is
 * told store.unavailable. `refused`: it is not done, and the caller is told store.unavailable. `conflict`: a commit is not done, and answers that its first stream was
 * overtaken; any other call is done. `kill-before`, `kill-after`: the process that holds the store dies just before, or just after, it is done.
 */
export type StoreFault = 'none' | 'delay' | 'duplicate' | 'lost-answer' | 'refused' | 'conflict' | 'kill-before' | 'kill-after';

/** Every fault of a store there is, the first of which is none. */
export const STORE_FAULTS: readonly StoreFault[] = Object.freeze([
  'none',
  'delay',
  'duplicate',
  'lost-answer',
  'refused',
  'conflict',
  'kill-before',
  'kill-after',
]);
