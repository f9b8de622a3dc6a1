import type { Command, Instant } from '@cartera/core';

/** A command with the instant the books learned it. */
export interface SampleCommand {
  readonly command: Command;
  readonly recordedAt: Instant;
}
