/** Where an account stands, from what is not due yet to what is long overdue; a promise comes before the rest. */
export type Stage = 'before-due' | 'due-today' | 'overdue' | 'long-overdue' | 'promise-due' | 'promise-broken';
