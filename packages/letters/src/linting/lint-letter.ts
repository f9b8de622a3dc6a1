import { isFault, type Fault } from '@cartera/core';
import { letterFault, renderLetter } from '../rendering/index.js';
import { STAGES, type Stage } from '../stages/index.js';
import { LONG_CHANNELS, TONES, type LetterChannel, type LetterTemplate, type Tone } from '../templates/index.js';
import type { LetterFault } from './letter-fault.types.js';
import { missingParts } from './missing-parts.js';
import { nameFaults } from './name-faults.js';
import { sampleLetters } from './sample-letters.js';
import { wordFaults } from './word-faults.js';

/** One message that a template serves. */
interface Served {
  readonly stage: Stage | undefined;
  readonly tone: Tone;
  readonly channel: LetterChannel;
}

/**
 * All that is wrong with a template. It is read, then filled with made-up letters of every stage, tone and channel it serves; each has to say who writes, to whom, what is owed, as of when,
 * how to pay, whom to ask, and what to do if something is not right. Words of the dated list, exclamation marks and capitals are refused in what is written and in what comes out.
 *
 * @returns letter.part_missing (`facts.part`), letter.variable_unknown, letter.filter_unknown, letter.tag_unknown, letter.template_invalid, letter.too_costly, letter.too_long,
 *   letter.word_refused (`facts.word`, `facts.reason`), letter.exclamation, letter.shouting; none for a template that may be used.
 * @example
 * lintLetter({ id: 'x', kind: 'reminder', language: 'es-MX', text: 'Pague {{ saldo }}' })[0]; // => { code: 'letter.variable_unknown', path: 'text', facts: { name: 'saldo', line: 1 } }
 */
export function lintLetter(template: LetterTemplate): readonly LetterFault[] {
  const written = (['subject', 'text'] as const).flatMap((path) => writtenFaults(template, path));
  if (written.some(({ code }) => STOPPING.has(code))) return unrepeated(written);
  const faults = [...written];
  for (const served of servedBy(template)) {
    const said = saidFaults(template, served);
    faults.push(...said);
    // What costs too much once is not tried a hundred times.
    if (said.some(({ code }) => code === 'letter.too_costly')) break;
  }
  return unrepeated(faults);
}

/** With these there is nothing to fill. */
const STOPPING: ReadonlySet<string> = new Set([
  'letter.variable_unknown',
  'letter.filter_unknown',
  'letter.tag_unknown',
  'letter.template_invalid',
  'letter.too_costly',
]);

function writtenFaults({ language, ...template }: LetterTemplate, path: 'subject' | 'text'): readonly LetterFault[] {
  const text = template[path];
  if (text === undefined) return [];
  const words = wordFaults(text, { language, path });
  try {
    return [...nameFaults(text, { language, path }), ...words];
  } catch (error) {
    return [told(letterFault(error, path)), ...words];
  }
}

/** Every message the template serves; stages only of a reminder. */
function servedBy({ kind, stages = STAGES, tones = TONES, channels = LONG_CHANNELS }: LetterTemplate): readonly Served[] {
  const of: readonly (Stage | undefined)[] = kind === 'statement' ? [undefined] : stages;
  return of.flatMap((stage) => tones.flatMap((tone) => channels.map((channel) => ({ stage, tone, channel }))));
}

function saidFaults(template: LetterTemplate, { stage, tone, channel }: Served): readonly LetterFault[] {
  const { language } = template;
  return sampleLetters(stage).flatMap((data) => {
    try {
      const letter = renderLetter(template, { data, tone, channel, attached: channel === 'email' });
      const missing = missingParts(letter, { data, language });
      return [
        ...missing.map((part) => ({ code: 'letter.part_missing', path: 'text' as const, facts: { part } })),
        ...wordFaults(letter.text, { language, path: 'text' }),
        ...wordFaults(letter.subject ?? '', { language, path: 'subject' }),
      ];
    } catch (error) {
      if (!isFault(error)) throw error;
      return [told(error)];
    }
  });
}

function told({ code, path, facts }: Fault): LetterFault {
  return { code, path: path === 'subject' ? 'subject' : 'text', facts: facts as LetterFault['facts'] };
}

/** Each fault once: of the written text rather than of what came out of it, where both have it. */
function unrepeated(faults: readonly LetterFault[]): readonly LetterFault[] {
  const seen = new Set<string>();
  return faults.filter(({ code, path, facts }) => {
    const { line: _line, ...named } = facts;
    const key = JSON.stringify([
      code,
      path,
      'word' in facts || 'part' in facts || 'length' in facts || code === 'letter.exclamation' ? named : facts,
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
