import { isFault } from '@cartera/core';
import { commandHelp, overview } from './help.js';
import {
  age,
  backup,
  exportCommand,
  importFile,
  link,
  lintLetterCommand,
  message,
  position,
  restore,
  runDayCommand,
  sample,
  serve,
  statement,
  submit,
  tryRulesCommand,
  verify,
  worker,
  worklist,
} from '../commands/index.js';
import { type CliCommand, failure, parseTyped, type Terminal } from '../terminal/index.js';

const COMMANDS: Readonly<Record<string, CliCommand>> = {
  serve,
  worker,
  import: importFile,
  sample,
  worklist,
  'run-day': runDayCommand,
  'try-rules': tryRulesCommand,
  age,
  statement,
  position,
  export: exportCommand,
  submit,
  link,
  message,
  'lint-letter': lintLetterCommand,
  verify,
  backup,
  restore,
};

/** Exit status for wrong usage. */
const WRONG_USAGE = 2;

/**
 * The command line `cartera`: runs the command that was typed and gives the exit status.
 *
 * Results go to stdout; progress and errors to stderr, an error as one JSON line { code, path?, message }. Never a stack trace.
 *
 * @returns 0 done; 1 refused or failed; 2 wrong usage.
 * @example
 * await main(['age', '--as-of', '2026-03-31', '--json'], processTerminal()); // => 0
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    terminal.out(overview(COMMANDS));
    return name === undefined ? WRONG_USAGE : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    return failure(terminal, { code: 'usage.unknown_command', facts: { commands: Object.keys(COMMANDS).join(', ') } }, WRONG_USAGE);
  if (rest.includes('--help')) {
    terminal.out(commandHelp(name, command));
    return 0;
  }
  try {
    return await command.run(parseTyped(command, rest), terminal);
  } catch (error) {
    if (!isFault(error)) return failure(terminal, { code: 'cartera.failed', facts: {} }, 1, error);
    return failure(terminal, error, error.code.startsWith('usage.') ? WRONG_USAGE : 1);
  }
}
