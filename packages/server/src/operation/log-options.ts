import { createLog, LOG_FORMATS, LOG_LEVELS, type Log } from '../telemetry/index.js';
import { choiceOption, chosen, type OptionSpec, type Terminal, type Typed } from '../terminal/index.js';

/** --log and --log-level. */
export const LOG_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  log: { type: 'text', value: 'FORMAT', help: 'json or text on stderr (default: text where a person watches it, else json)' },
  'log-level': { type: 'text', value: 'LEVEL', help: `${LOG_LEVELS.join(', ')} (default: CARTERA_LOG_LEVEL, or info)` },
};

/** The log that was asked for; none where a person watches, who is told in sentences. @throws usage.not_a_choice */
export function logOf(typed: Typed, { env, err, isWatched }: Terminal): Log | undefined {
  const format = choiceOption(typed, 'log', LOG_FORMATS) ?? (isWatched ? 'text' : 'json');
  const level = choiceOption(typed, 'log-level', LOG_LEVELS) ?? chosen(env['CARTERA_LOG_LEVEL'], 'CARTERA_LOG_LEVEL', LOG_LEVELS);
  return format === 'json' ? createLog({ level: level ?? 'info', write: err }) : undefined;
}
