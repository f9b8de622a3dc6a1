import type { Stage } from '../stages/index.js';
import type { Tone } from './tone.types.js';

/** Every channel a text can be written for. */
export const LETTER_CHANNELS = ['email', 'whatsapp', 'sms', 'letter', 'copy'] as const;

/** Where a template goes that names no channel: an SMS needs a text of its own, short enough. */
export const LONG_CHANNELS = ['email', 'whatsapp', 'letter', 'copy'] as const satisfies readonly LetterChannel[];

/** Ways a text goes, each with its own length and form. */
export type LetterChannel = (typeof LETTER_CHANNELS)[number];

/** What a text is for: to ask for what is due, or to go with a statement of account. */
export type LetterKind = 'reminder' | 'statement';

/**
 * A text with holes, in LiquidJS, and which messages it serves. Left out, it serves every stage or tone, and every channel but SMS; of several that serve a message a host's own wins, and of those the one
 * that says most of the three.
 */
export interface LetterTemplate {
  /** Its name: it stands in the entry of what was sent. Up to 100 characters. */
  readonly id: string;
  readonly kind: LetterKind;
  /** Its language: 'es-MX', 'en'. */
  readonly language: LetterLanguage;
  readonly stages?: readonly Stage[];
  readonly tones?: readonly Tone[];
  readonly channels?: readonly LetterChannel[];
  /** Of an e-mail or letter. One line. */
  readonly subject?: string;
  readonly text: string;
}

/** Every language texts are written in. */
export const LETTER_LANGUAGES = ['es-MX', 'en'] as const;

/** A language texts are written in. */
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];
