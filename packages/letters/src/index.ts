export type { Tone } from './tone.types.js';
