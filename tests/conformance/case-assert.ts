import { expect } from 'vitest';
import type { CaseAssert } from '@cartera/testing';

/** The assertions of the cases, by vitest. */
export const assert: CaseAssert = {
  equal: (actual, expected) => expect(actual).toStrictEqual(expected),
  ok: (value) => expect(value).toBeTruthy(),
  rejects: (work, code) => expect(work).rejects.toMatchObject({ code, facts: expect.any(Object) as object }),
};
