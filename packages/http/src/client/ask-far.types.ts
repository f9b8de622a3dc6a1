import type { Answer } from './answer.js';
import type { Question } from './create-ask.js';
import type { Tried } from './tried.js';

/** A request, but for its address. */
export interface AskedFar extends Pick<Question, 'init' | 'signal' | 'writes' | 'read' | 'timeoutMs' | 'totalMs'> {
  readonly headers: Readonly<Record<string, string>>;
}

/** Asks the far end for a path, again where asking again can help. */
export type AskFar = (path: string, asked?: Partial<AskedFar>) => Promise<Answer & { readonly tried: Tried }>;
