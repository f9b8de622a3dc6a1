import { fault } from '@cartera/core';
import type { Stage } from '../stages/index.js';
import { LETTER_LANGUAGES, LONG_CHANNELS } from './letter-template.types.js';
import type { LetterChannel, LetterKind, LetterLanguage, LetterTemplate } from './letter-template.types.js';
import { ownTemplates } from './own-templates.js';
import type { Tone } from './tone.types.js';

/** What message a template is looked for. `stage`: of a reminder. */
export interface LetterWanted {
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  readonly channel: LetterChannel;
  readonly tone: Tone;
  readonly stage?: Stage;
}

/**
 * The template that serves a message: of a host's own, the one that says most of stage, tone and channel, the later of two alike; else ours.
 *
 * @throws {Fault} letter.template_unknown.
 * @example
 * chooseTemplate([], { kind: 'reminder', language: 'en', channel: 'sms', tone: 'firm', stage: 'overdue' }).id; // => 'reminder-sms.en'
 */
export function chooseTemplate(templates: readonly LetterTemplate[], wanted: LetterWanted): LetterTemplate {
  const best = (list: readonly LetterTemplate[]) =>
    list
      .filter((template) => serves(template, wanted))
      .reduce<LetterTemplate | undefined>((found, one) => (found === undefined || said(one) >= said(found) ? one : found), undefined);
  const template = best(templates) ?? best(LETTER_LANGUAGES.flatMap(ownTemplates));
  if (template === undefined) throw fault('letter.template_unknown', { language: wanted.language, channel: wanted.channel });
  return template;
}

function serves({ kind, language, channels, stages, tones }: LetterTemplate, wanted: LetterWanted): boolean {
  const of: readonly LetterChannel[] = channels ?? LONG_CHANNELS;
  return (
    kind === wanted.kind &&
    language === wanted.language &&
    of.includes(wanted.channel) &&
    (tones === undefined || tones.includes(wanted.tone)) &&
    (stages === undefined || (wanted.stage !== undefined && stages.includes(wanted.stage)))
  );
}

/** How much a template says of what it serves. */
function said({ stages, tones, channels }: LetterTemplate): number {
  return [stages, tones, channels].filter((list) => list !== undefined).length;
}
