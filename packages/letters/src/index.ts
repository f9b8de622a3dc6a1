export { lintLetter, REFUSED_WORDS, type LetterFault, type RefusedWords, type WordReason } from './linting/index.js';
export { partialsOf, type Partials } from './partials/index.js';
export { renderLetter, smsLength, smsParts, type Letter, type LetterFilling } from './rendering/index.js';
export { letterData, STAGES } from './stages/index.js';
export type { DueDocument, DueGroup, LetterData, LetterInput, LetterSubject, PayAccount, Stage, StageRules } from './stages/index.js';
export { chooseTemplate, LETTER_CHANNELS, LETTER_LANGUAGES, ownTemplates, parseLetterTemplate, TONES, toneOf } from './templates/index.js';
export type { LetterChannel, LetterKind, LetterLanguage, LetterTemplate, LetterWanted, Tone } from './templates/index.js';
