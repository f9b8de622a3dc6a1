import type { CommandRequest } from '@cartera/backend';
import type { StreamId } from '@cartera/core';

/** Giving an account to somebody. */
export type AssignCommand = Extract<CommandRequest, { readonly kind: 'assign' }>;

/** Putting an account off. */
export type SnoozeCommand = Extract<CommandRequest, { readonly kind: 'snooze' }>;

/** What `cartera-view-change` carries: the view as a query string, '' for the list as it is at first. */
export interface CarteraViewChange {
  readonly view: string;
}

/** What `cartera-assign-request` carries, for each account: what will be sent, unless a listener prevents it. */
export interface CarteraAssignRequest {
  readonly command: AssignCommand;
  /** The same in every retry. */
  readonly idempotencyKey: string;
}

/** What `cartera-snooze-request` carries, for each account: what will be sent, unless a listener prevents it. */
export interface CarteraSnoozeRequest {
  readonly command: SnoozeCommand;
  /** The same in every retry. */
  readonly idempotencyKey: string;
}

/** What `cartera-assign-done` carries, for each account. */
export interface CarteraAssignDone {
  readonly stream: StreamId;
  readonly entryIds: readonly string[];
  readonly command: AssignCommand;
}

/** What `cartera-snooze-done` carries, for each account. */
export interface CarteraSnoozeDone {
  readonly stream: StreamId;
  readonly entryIds: readonly string[];
  readonly command: SnoozeCommand;
}
