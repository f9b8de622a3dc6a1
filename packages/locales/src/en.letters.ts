import type { RefusalWords } from './messages.types.js';

/** Why a message to a customer is not written or not sent, in English, by code. A sentence whose fact is missing is left out; the first names none. */
export const enLetters = {
  'letter.exclamation': {
    text: ['The text has exclamation marks.', 'Line: {line}.'],
    remedy: 'Take them out: what is owed is a fact, not an alarm.',
  },
  'letter.filter_unknown': {
    text: ['The text uses a filter that does not exist.', 'Filter: {name}.', 'Line: {line}.'],
    remedy: 'Use the filters of the guide: money, amount, day.',
  },
  'letter.part_missing': {
    text: ['The text lacks something that every message has to say.', 'Missing: {part}.'],
    remedy: 'Add it; the guide to reminders says with which value or which ready-made part.',
  },
  'letter.shouting': {
    text: ['The text has words in capitals.', 'Word: {word}.', 'Line: {line}.'],
    remedy: 'Write them in small letters.',
  },
  'letter.tag_unknown': {
    text: ['The text uses an instruction that is not allowed here.', 'Instruction: {name}.', 'Line: {line}.'],
    remedy: 'Use only if, unless, case, for, assign, comment, and render with the parts of the guide.',
  },
  'letter.template_invalid': {
    text: ['The text cannot be read as a template.', 'Why: {issue}.', 'Line: {line}.'],
    remedy: 'Check that every tag opens and closes, and that the file has the fields of the guide.',
  },
  'letter.template_unknown': {
    text: ['There is no text for that message.', 'Language: {language}. Channel: {channel}.'],
    remedy: 'Choose another stage, tone, channel or language, or add a text of your own.',
  },
  'letter.too_costly': {
    text: 'The text is too much work: it repeats too much, or comes out too long.',
    remedy: 'Take out the repetitions that do not come from the list of documents.',
  },
  'letter.too_long': {
    text: ['The text does not fit the channel.', 'It is {length} long, and {lengthMax} fit.'],
    remedy: 'Use another channel, or shorten the text.',
  },
  'letter.variable_unknown': {
    text: ['The text asks for a value that does not exist.', 'Value: {name}.', 'Line: {line}.'],
    remedy: 'Check the name; the guide to reminders lists the values.',
  },
  'letter.word_refused': {
    text: ['The text threatens, shames or hurries.', 'Word: {word}.', 'Line: {line}.'],
    remedy: 'Say what is owed, how it is paid and whom to ask, without that word.',
  },
  'message.address_invalid': {
    text: 'The address or telephone number does not serve for this channel.',
    remedy: 'Write a single e-mail address, or a telephone number with its area code.',
  },
  'message.address_missing': {
    text: 'There is nowhere to send the message to, and the customer has no address on record.',
    remedy: 'Write the e-mail address or telephone number, or record it with the customer.',
  },
  'message.changed': {
    text: 'The message would no longer say what you saw: something changed in the account or the text.',
    remedy:
      'Look at the message again, then send it. If you had sent it before and there was no answer, see first at your e-mail server whether it went out.',
  },
  'message.creditor_missing': {
    text: 'The policy does not say who is owed and whom to ask.',
    remedy: 'Add `creditor` to the policy: name, whom to ask, and the accounts to pay to.',
  },
  'message.not_configured': {
    text: 'No e-mail server is set up here.',
    remedy: 'Open the message in your own e-mail program, or set CARTERA_SMTP_URL and CARTERA_MAIL_FROM.',
  },
  'message.not_delivered': {
    text: 'The e-mail server did not take the message. It was not recorded as sent.',
    remedy: 'Try again later; if it happens again, check the address.',
  },
  'message.nothing_due': {
    text: 'There is nothing to remind of: no document that is free is overdue or due soon.',
    remedy: 'Send a statement if the customer is to see the balances.',
  },
  'message.payment_missing': {
    text: ['It is not known how the customer can pay what is owed.', 'Currency: {currency}.'],
    remedy: 'Add an account in that currency to the policy (`creditor.accounts`).',
  },
  'message.server_invalid': {
    text: ['The e-mail server is not set up rightly.', 'Why: {issue}.'],
    remedy: 'Write CARTERA_SMTP_URL as smtps://user:password@host:port, and in CARTERA_MAIL_FROM a single address.',
  },
  'reminder.as_of_to_come': {
    text: ['The reminder speaks of a day that has yet to come.', 'The last possible one is {latest}.'],
    remedy: 'Write it with the balance of today.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
