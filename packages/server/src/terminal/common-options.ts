import type { OptionSpec } from './command.types.js';

/** The data folder where nobody names one. */
export const DEFAULT_DATA = '.cartera';

/** --data, --tenant and --json. */
export const DATA_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  data: { type: 'text', value: 'DIR', help: `The folder with the data (default ${DEFAULT_DATA})` },
  tenant: { type: 'text', value: 'NAME', help: 'Whose books, where several share a database (default: CARTERA_TENANT, or default)' },
  json: { type: 'flag', help: 'Print one line of JSON' },
};

/** --policies. */
export const POLICIES: OptionSpec = {
  type: 'text',
  value: 'FILE',
  help: "A JSON list of policies (default: the house's own; a server that runs on the data has its own)",
};

/** --known-at. */
export const KNOWN_AT: OptionSpec = { type: 'text', value: 'INSTANT', help: 'As it was known at that instant (default: as known now)' };
