import { deepFreeze } from '@cartera/core';
import type { Answer } from './answer.js';
import { refused } from './refused.js';
import type { Tried } from './tried.js';

/**
 * The body of an answer that is what was asked for.
 *
 * @param isOne Whether a body is what was asked for; others answer 200, too, with a page of their own.
 * @throws What it amounts to where it is not.
 */
export function answered(answer: Answer & { readonly tried: Tried }, isOne: (body: object) => boolean = () => true): object {
  const { status, body, tried } = answer;
  if (status === 200 && typeof body === 'object' && body !== null && isOne(body)) return deepFreeze(body);
  throw refused(answer, tried);
}
