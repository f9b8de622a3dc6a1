import { fault, type Fault, type Refusal } from '@cartera/core';

/** The refusal a fault amounts to. */
export function refusalOf({ code, path, facts }: Fault): Refusal {
  return path === undefined ? { code, facts } : { code, path, facts };
}

/** The fault a refusal amounts to, where there is no outcome to put it in. */
export function faultOf({ code, path, facts }: Refusal): Fault {
  return fault(code, facts, path);
}
