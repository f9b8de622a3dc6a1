import type { Refusal } from '@cartera/core';
import '@cartera/locales/en';
import { localeFor, refusalText } from '@cartera/locales';
import { usageText } from './usage-text.js';
import type { Terminal } from '../terminal/index.js';

/**
 * Says what went wrong: one JSON line { code, path?, message } on stderr.
 *
 * @returns The exit status, so that a command can end with it.
 */
export function failure(terminal: Terminal, { code, path, facts }: Refusal, status: number, cause?: unknown): number {
  const message = usageText(code, path, facts) ?? spoken({ code, facts, ...(path !== undefined && { path }) });
  terminal.err(`${JSON.stringify({ code, ...(path !== undefined && { path }), message })}\n`);
  if (cause !== undefined && terminal.env['CARTERA_DEBUG'] === '1')
    terminal.err(`${cause instanceof Error ? (cause.stack ?? cause.message) : 'not an error'}\n`);
  return status;
}

function spoken(refusal: Refusal): string {
  const { text, remedy } = refusalText(localeFor('en'), refusal);
  return [text, remedy].filter(Boolean).join(' ');
}
