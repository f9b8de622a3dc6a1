import { expect } from 'vitest';
import type { CaseAssert } from '@cartera/testing';

/** The assertions of the cases, by vitest. */
export const assert: CaseAssert = {
  equal: (actual, expected) => expect(actual).toStrictEqual(expected),
  ok: (value) => expect(value).toBeTruthy(),
  rejects: async (work, code, path) => {
    await expect(work).rejects.toMatchObject({ code, facts: expect.any(Object) as object, ...(path !== undefined && { path }) });
  },
};
