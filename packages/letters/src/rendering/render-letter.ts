import { fault } from '@cartera/core';
import type { LetterChannel, LetterTemplate, Tone } from '../templates/index.js';
import type { LetterData } from '../stages/index.js';
import { letterEngine } from './letter-engine.js';
import { letterFault } from './letter-fault.js';
import { plainData } from './plain-data.js';
import { plainText } from './plain-text.js';
import { smsLength, smsText } from './sms-text.js';

/** What a template is filled with. */
export interface LetterFilling {
  readonly data: LetterData;
  readonly tone: Tone;
  readonly channel: LetterChannel;
  /** A statement of account goes with it as a file. */
  readonly attached?: boolean;
}

/** A text as it goes out. */
export interface Letter {
  /** Of an e-mail or letter; one line. */
  readonly subject?: string;
  readonly text: string;
}

/** Longest text that comes out, in characters; of an SMS in septets: two joined messages. */
const LENGTH_MAX = 20_000;
const SMS_MAX = 306;
const SUBJECT_MAX = 200;

/**
 * A template with its holes filled, as plain text. Names and numbers of somebody else's are made plain first, and are never read as template code; an SMS is put into GSM-7.
 *
 * @throws {Fault} letter.variable_unknown, letter.filter_unknown, letter.tag_unknown, letter.template_invalid, letter.too_costly, each with `facts.line` at `text` or `subject`;
 *   letter.too_long (an SMS of more than 306 septets).
 * @example
 * renderLetter(template, { data, tone: 'cordial', channel: 'email' }).subject; // => 'Recordatorio de pago: $31,004.10 MXN'
 */
export function renderLetter(template: LetterTemplate, { data, tone, channel, attached = false }: LetterFilling): Letter {
  const filled = { ...plainData(data), tone, channel, attached, kind: template.kind, language: template.language };
  const written = tidied(filledIn(template, 'text', filled));
  if (channel === 'sms') {
    const text = smsText(written);
    if (smsLength(text) > SMS_MAX) throw fault('letter.too_long', { length: smsLength(text), lengthMax: SMS_MAX }, 'text');
    return { text };
  }
  if (template.subject === undefined || (channel !== 'email' && channel !== 'letter')) return { text: written };
  const subject = Array.from(plainText(filledIn(template, 'subject', filled)));
  return { subject: subject.slice(0, SUBJECT_MAX).join(''), text: written };
}

function filledIn(template: LetterTemplate, part: 'text' | 'subject', filled: object): string {
  const engine = letterEngine(template.language);
  let written: unknown;
  try {
    // As globals: a part that is rendered sees them too.
    written = engine.parseAndRenderSync(template[part] ?? '', {}, { globals: filled });
  } catch (error) {
    throw letterFault(error, part);
  }
  const text = String(written);
  if (text.length > LENGTH_MAX) throw fault('letter.too_costly', { lengthMax: LENGTH_MAX }, part);
  return text;
}

/** No blank at the end of a line, no more than one empty line, none at the ends. */
function tidied(text: string): string {
  return text
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
