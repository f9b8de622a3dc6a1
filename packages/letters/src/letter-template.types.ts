import type { Stage } from './stage.types.js';
import type { Tone } from './tone.types.js';

/** Ways a text goes, each with its own length and form. */
export type LetterChannel = 'email' | 'whatsapp' | 'sms' | 'letter' | 'copy';

/** What a text is for: to ask for what is due, or to go with a statement of account. */
export type LetterKind = 'reminder' | 'statement';

/**
 * A text with holes, in LiquidJS, and which messages it serves. Left out, it serves every stage, tone or channel; of several that serve a message the one that says most wins, and of
 * those a host's own.
 */
export interface LetterTemplate {
  /** Its name: it stands in the entry of what was sent. Up to 100 characters. */
  readonly id: string;
  readonly kind: LetterKind;
  /** Its language: 'es-MX', 'en'. */
  readonly language: string;
  readonly stages?: readonly Stage[];
  readonly tones?: readonly Tone[];
  readonly channels?: readonly LetterChannel[];
  /** Of an e-mail or letter. One line. */
  readonly subject?: string;
  readonly text: string;
}
