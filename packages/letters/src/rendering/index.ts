export { letterEngine } from './letter-engine.js';
export { letterFault } from './letter-fault.js';

export { renderLetter, type Letter, type LetterFilling } from './render-letter.js';
export { smsLength, smsParts, smsText } from './sms-text.js';
