import type { PayingMessages } from './paying.types.js';

/** Words of how to pay in English. */
export const enPaying = {
  title: 'How to pay',
  titleIn: 'How to pay in {currency}',
  clabe: 'CLABE',
  account: 'Account',
  bank: 'Bank',
  holder: 'In the name of',
  reference: 'Reference',
  concept: 'Description',
  copy: 'Copy',
  copyWhat: 'Copy {what}',
  copied: 'Copied',
  copiedWhat: 'Copied: {what}.',
  copyYourself: 'Your browser does not copy for you. It is selected: copy it with the keyboard, or by pressing and holding it.',
  byDocument: 'If you pay a single document, use the reference of that document',
  referenceOf: 'reference of {document}',
  hint: 'By the reference we know that the payment is yours.',
  ask: 'Questions?',
  unreadable: 'The details for paying that were received cannot be shown.',
} as const satisfies PayingMessages;
