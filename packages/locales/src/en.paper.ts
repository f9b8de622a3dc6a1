import type { PaperMessages } from './paper.types.js';

/** Words that stand on paper only, in English. */
export const enPaper: PaperMessages = {
  asOf: 'as of {day}',
  goesOn: '{heading} (continued)',
  accountIn: 'Transfer in {currency}',
  byDocument: 'If you pay one document alone, use the reference of that document:',
  notRight: 'If something is not right, if you have paid already or cannot pay yet, tell us: we will look at it with you.',
};
