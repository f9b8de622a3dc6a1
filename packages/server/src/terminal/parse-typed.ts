import { parseArgs } from 'node:util';
import { fault, isInstant, isLocalDate } from '@cartera/core';
import type { CliCommand, Typed } from './command.types.js';

/**
 * Takes apart what was typed after a command's name.
 *
 * @throws usage.unknown_option, usage.value_missing, usage.too_many, usage.argument_missing.
 */
export function parseTyped(command: CliCommand, args: readonly string[]): Typed {
  const { values, positionals } = readArgs(command, args);
  const required = command.positionals.filter((name) => !name.startsWith('['));
  if (positionals.length < required.length) throw fault('usage.argument_missing', { argument: required[positionals.length] ?? '' });
  if (positionals.length > command.positionals.length) throw fault('usage.too_many', { most: command.positionals.length });
  const entries = Object.entries(values);
  return {
    positionals,
    text: Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    flags: Object.fromEntries(entries.filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean')),
  };
}

function readArgs(command: CliCommand, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, help: { type: 'flag' } }).map(([name, { type }]) => [
      name,
      { type: type === 'text' ? 'string' : 'boolean' } as const,
    ]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const option = error instanceof Error ? (/'(--?[\w-]+)/.exec(error.message)?.[1] ?? '') : '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw fault('usage.unknown_option', {}, option);
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw fault('usage.value_missing', {}, option);
    throw error;
  }
}

/** The day an option holds. @throws usage.not_a_day */
export function dayOption({ text }: Typed, name: string): string | undefined {
  const day = text[name];
  if (day !== undefined && !isLocalDate(day)) throw fault('usage.not_a_day', {}, `--${name}`);
  return day;
}

/** The day an option must hold. @throws usage.argument_missing, usage.not_a_day */
export function requiredDay(typed: Typed, name: string): string {
  const day = dayOption(typed, name);
  if (day === undefined) throw fault('usage.argument_missing', { argument: `--${name}` });
  return day;
}

/** The instant an option holds. @throws usage.not_an_instant */
export function instantOption({ text }: Typed, name: string): string | undefined {
  const instant = text[name];
  if (instant !== undefined && !isInstant(instant)) throw fault('usage.not_an_instant', {}, `--${name}`);
  return instant;
}
