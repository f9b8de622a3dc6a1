import { expect } from 'vitest';

/** What a sample's line gives is what it says; with `part` it may hold more. */
export function expectResult(actual: unknown, stated: unknown, where: string, part: boolean): void {
  if (part) expect(actual, where).toMatchObject(stated as object);
  else expect(actual, where).toEqual(stated);
}

/** What a sample's line throws bears the code it says. */
export function expectThrown(act: () => unknown, code: string, where: string): void {
  expect(act, where).toThrow(expect.objectContaining({ code }));
}
