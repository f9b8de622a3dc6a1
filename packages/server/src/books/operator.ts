import type { Caller } from '@cartera/backend';

/** Who works at the command line. */
export const OPERATOR: Caller = { id: 'operator', role: 'system' };
