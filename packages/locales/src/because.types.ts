import type { WorklistStepCode } from '@cartera/core';
import type { ExplanationCode } from '@cartera/core/explain';
import type { Plural } from './messages.types.js';

/** Steps of what became of a promise. */
export type PromiseStepCode =
  `promise.${'part_open' | 'part_kept' | 'part_partially_kept' | 'part_broken' | 'payment_counted' | 'payment_learned_late'}`;

/** Steps of how late interest was worked out. */
export type InterestStepCode =
  `interest.${'segment' | 'paused' | 'capitalised' | 'capped' | 'in_grace' | 'earned' | 'to_charge' | 'item' | 'no_terms'}`;

/** Every code of a step that each language has words for. */
export type WordedStepCode = ExplanationCode | PromiseStepCode | InterestStepCode | WorklistStepCode;

/**
 * A step in words: pieces of one sentence. A piece that names a fact (`{learnedAt}`) which the step does not carry is left out. Forms of a plural count the step's number.
 */
export type BecauseWords = string | readonly string[] | Plural;

/** The words of one language for the steps of explanations. */
export interface BecauseMessages {
  readonly steps: Readonly<Record<WordedStepCode, BecauseWords>>;
  /** For a step that has no words yet. */
  readonly otherStep: string;
  /** Terms without a step. */
  readonly sameDay: string;
  /** Between two steps of terms. */
  readonly then: string;
  /** ISO weekdays, Monday first. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
}
