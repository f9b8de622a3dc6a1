export { chooseTemplate, type LetterWanted } from './choose-template.js';
export { LETTER_CHANNELS, LETTER_LANGUAGES, LONG_CHANNELS } from './letter-template.types.js';
export type { LetterChannel, LetterKind, LetterLanguage, LetterTemplate } from './letter-template.types.js';
export { ownTemplates } from './own-templates.js';
export { parseLetterTemplate } from './parse-letter-template.js';
export { TONES, type Tone } from './tone.types.js';
export { toneOf } from './tone-of.js';
