import { tryRules } from '@cartera/backend';
import { openStore, readPolicies, REFERENCES } from '../books/index.js';
import { businessDay } from '../days/index.js';
import { type CliCommand, DATA_OPTIONS, dayOption, POLICIES, readJson, type Terminal, type Typed } from '../terminal/index.js';
import { ROWS, rowsOption } from './rows-option.js';
import { worklistText } from './worklist-text.js';

/** `cartera try-rules`: whom to call next, if accounts were valued by other rules. */
export const tryRulesCommand: CliCommand = {
  positionals: ['FILE'],
  summary: 'Show whom to call next if other rules held',
  details:
    "FILE is JSON: { reasons, exits }, as they would stand in a policy's `worklist` (docs/concepts/worklist.md). Every account is valued by them and the first of the list\n" +
    'are shown; nothing is written.',
  example: 'cartera try-rules rules.json --as-of 2013-06-30 --limit 20',
  options: { 'as-of': { type: 'text', value: 'DAY', help: 'The day (default: today)' }, limit: ROWS, policies: POLICIES, ...DATA_OPTIONS },
  run: runTryRules,
};

async function runTryRules(typed: Typed, terminal: Terminal): Promise<number> {
  const { clock, stopped } = terminal;
  const on = dayOption(typed, 'as-of') ?? businessDay({ clock });
  const top = rowsOption(typed);
  const rules = (await readJson(typed.positionals[0] ?? '')) as object; // what is none is refused with the rules
  const policies = await readPolicies(typed);
  const { store, close } = await openStore(typed, terminal);
  try {
    const trial = await tryRules(store, { on, rules, top, policies, references: REFERENCES, clock, signal: stopped });
    terminal.out(typed.flags['json'] ? `${JSON.stringify(trial)}\n` : worklistText(trial));
    return 0;
  } finally {
    await close();
  }
}
