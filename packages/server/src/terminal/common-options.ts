import type { OptionSpec } from './command.types.js';

/** The data folder where nobody names one. */
export const DEFAULT_DATA = '.cartera';

/** --data and --json. */
export const DATA_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  data: { type: 'text', value: 'DIR', help: `The folder with the data (default ${DEFAULT_DATA})` },
  json: { type: 'flag', help: 'Print one line of JSON' },
};

/** --known-at. */
export const KNOWN_AT: OptionSpec = { type: 'text', value: 'INSTANT', help: 'As it was known at that instant (default: as known now)' };
