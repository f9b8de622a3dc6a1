import { readFile } from 'node:fs/promises';
import { fault } from '@cartera/core';
import { lintLetter, parseLetterTemplate } from '@cartera/letters';
import '@cartera/locales/en';
import { localeFor, refusalText } from '@cartera/locales';
import { type CliCommand, failure, type Terminal, type Typed } from '../terminal/index.js';

/** `cartera lint-letter`: what is wrong with a template of the house's own. */
export const lintLetterCommand: CliCommand = {
  positionals: ['FILE'],
  summary: "Check a letter of the house's own",
  details:
    'Fills it with made-up letters of every stage, tone and channel it serves. Refused: a letter that does not say who writes, to whom, what is owed, as of when, how to\n' +
    'pay, whom to ask and what to do if something is not right; unknown values; words that threaten, shame or hurry. See docs/guides/send-reminders.md.',
  example: 'cartera lint-letter letters/first-reminder.liquid',
  options: { json: { type: 'flag', help: 'Print JSON instead of text' } },
  run: runLint,
};

async function runLint(typed: Typed, terminal: Terminal): Promise<number> {
  const file = typed.positionals[0] ?? '';
  const text = await readFile(file, 'utf8').catch(() => {
    throw fault('file.not_found', {}, file);
  });
  const template = parseLetterTemplate(text);
  const faults = lintLetter(template);
  const locale = localeFor('en');
  const said = faults.map(({ code, path, facts }) => `${path}: ${refusalText(locale, { code, facts }).text} (${code})\n`);
  terminal.out(
    typed.flags['json']
      ? `${JSON.stringify({ id: template.id, faults })}\n`
      : said.length > 0
        ? said.join('')
        : `${template.id}: may be used.\n`,
  );
  const [first] = faults;
  return first ? failure(terminal, first, 1) : 0;
}
