/** Where an account can stand, the most pressing last; a promise stands beside the rest. */
export const STAGES = ['before-due', 'due-today', 'overdue', 'long-overdue', 'promise-due', 'promise-broken'] as const;

/** Where an account stands, from what is not due yet to what is long overdue, and what was promised. */
export type Stage = (typeof STAGES)[number];
