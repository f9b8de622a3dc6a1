import type { AskedFar } from './ask-far.types.js';

/** What is sent as JSON. */
export function posted(body: object): Pick<AskedFar, 'init' | 'headers'> {
  return { init: { method: 'POST', body: JSON.stringify(body) }, headers: { 'Content-Type': 'application/json' } };
}
