import type { Command, Instant, LocalDate, Policy, References, Refusal, StreamId } from '@cartera/core';
import type { Caller } from '../ports/index.js';

/** Calendars and rates in force: always the same, or by day. */
export type ReferencesSource = References | ((on: LocalDate) => Promise<References>);

/** What a backend speaks with. */
export interface BackendOptions {
  readonly caller: Caller;
  /** [] is core's default policy. */
  readonly policies: readonly Policy[];
  readonly references: ReferencesSource;
  readonly clock: () => Instant;
  /** The books' time zone; default America/Mexico_City. */
  readonly zone?: string;
  /** Default: the clock's day in the books' zone. */
  readonly businessDate?: () => LocalDate;
  /** Narrows what core's access table allows; it cannot widen it. */
  readonly authorise?: (caller: Caller, act: RequestedAct) => Refusal | undefined;
}

/** What is asked for: a command or a view. */
export interface RequestedAct {
  readonly command?: Command;
  readonly view?: string;
  readonly stream?: StreamId;
}
