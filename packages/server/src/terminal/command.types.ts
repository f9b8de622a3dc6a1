import type { Terminal } from './terminal.js';

/** One option of a command. A `text` option takes a value. */
export interface OptionSpec {
  readonly type: 'text' | 'flag';
  /** What stands for the value in help: DAY, DIR. */
  readonly value?: string;
  readonly help: string;
}

/** What was typed, taken apart. */
export interface Typed {
  readonly positionals: readonly string[];
  readonly text: Readonly<Record<string, string | undefined>>;
  readonly flags: Readonly<Record<string, boolean>>;
}

/** A command of the command line: its help, and what it does. */
export interface CliCommand {
  /** 'CUSTOMER', 'FILE': what stands without a dash; in brackets where it may be left out. */
  readonly positionals: readonly string[];
  readonly summary: string;
  readonly details?: string;
  readonly example: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Does it; gives the exit status. */
  readonly run: (typed: Typed, terminal: Terminal) => Promise<number>;
}
