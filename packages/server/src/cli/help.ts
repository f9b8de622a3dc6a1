import type { CliCommand } from '../terminal/index.js';

const FOOT = `
Every command takes --data DIR (the folder with the data, default .cartera; the database of DATABASE_URL in the environment where no
--data is given), --tenant NAME (whose books; CARTERA_TENANT in the environment, else default) and --help. Days are YYYY-MM-DD, instants are UTC: 2026-03-31T18:00:00Z. --json prints one line of JSON.
While a server runs on the folder, worklist, age, statement, position, export, message and submit ask the server.
Exit status: 0 done, 1 refused or failed, 2 wrong usage; an error is one JSON line on stderr.
`;

/** What `cartera --help` prints. */
export function overview(commands: Readonly<Record<string, CliCommand>>): string {
  const rows = Object.entries(commands).map(([name, { positionals, summary }]) => [[name, ...positionals].join(' '), summary] as const);
  const width = Math.max(...rows.map(([usage]) => usage.length));
  const lines = rows.map(([usage, summary]) => `  ${usage.padEnd(width)}  ${summary}`);
  return `cartera: credit and collections from the command line\n\nUsage: cartera COMMAND [options]\n\n${lines.join('\n')}\n${FOOT}`;
}

/** What `cartera COMMAND --help` prints. */
export function commandHelp(name: string, { positionals, summary, details, example, options }: CliCommand): string {
  const rows = Object.entries(options).map(([option, { value, help }]) => [`--${option}${value ? ` ${value}` : ''}`, help] as const);
  const width = Math.max(...rows.map(([usage]) => usage.length));
  const lines = rows.map(([usage, help]) => `  ${usage.padEnd(width)}  ${help}`);
  const usage = ['cartera', name, ...positionals, '[options]'].join(' ');
  return `${summary}\n\nUsage: ${usage}\n${details ? `\n${details}\n` : ''}\nOptions:\n${lines.join('\n')}\n\nExample:\n  ${example}\n`;
}
