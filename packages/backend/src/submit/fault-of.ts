import { fault, type Fault, type Refusal } from '@cartera/core';

/** Whether something thrown is one of ours: an Error with code and facts. */
export function isFault(error: unknown): error is Fault {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'facts' in error;
}

/** The refusal a fault amounts to. */
export function refusalOf({ code, path, facts }: Fault): Refusal {
  return path === undefined ? { code, facts } : { code, path, facts };
}

/** The fault a refusal amounts to, where there is no outcome to put it in. */
export function faultOf({ code, path, facts }: Refusal): Fault {
  return fault(code, facts, path);
}
