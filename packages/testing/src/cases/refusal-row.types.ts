import type { CommandRequest } from '@cartera/backend';

/**
 * One command that is refused, as data. The books hold account/ACME, opened on 2026-03-02, with invoice F-1 of 100.00 MXN due on 2026-04-01, and
 * what `before` adds: under the keys b-1, b-2 …, so that the first entry of the first is b-1/1.
 */
export interface RefusalRow {
  /** What is refused, and why, in a few words. */
  readonly when: string;
  readonly code: string;
  readonly path?: string;
  readonly before?: readonly CommandRequest[];
  readonly command: CommandRequest;
}
