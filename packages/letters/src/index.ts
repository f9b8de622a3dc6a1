export type { LetterChannel, LetterKind, LetterTemplate } from './letter-template.types.js';
export type { Stage } from './stage.types.js';
export type { Tone } from './tone.types.js';
