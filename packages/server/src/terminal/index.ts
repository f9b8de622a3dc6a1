export type { CliCommand, OptionSpec, Typed } from './command.types.js';
export { DATA_OPTIONS, DEFAULT_DATA, KNOWN_AT, POLICIES } from './common-options.js';
export { failure, isFault } from './failure.js';
export type { Folders, OpenFolder } from './folders.js';
export { dayOption, instantOption, parseTyped, requiredDay } from './parse-typed.js';
export { progressLine, type ProgressLine } from './progress.js';
export { readJson } from './read-json.js';
export { table, type Column } from './table.js';
export { processTerminal, type Terminal } from './terminal.js';
