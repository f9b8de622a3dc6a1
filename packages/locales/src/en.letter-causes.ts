/** Why each code of messages and their texts comes about, in English. No facts in braces. */
export const enLetterCauses = {
  'letter.exclamation': 'The text of the template has `!` or `¡`, or what comes out of it has.',
  'letter.filter_unknown':
    'The template names a filter that is neither `money`, `amount`, `day` nor one of those of LiquidJS that are allowed.',
  'letter.part_missing':
    'Over sample data, what comes out of the template does not say one of the parts: who writes, to whom, what is owed, as of which day, how it is paid, whom to ask, what to do if it was paid or something is not right.',
  'letter.shouting':
    'The text of the template has a word of four letters or more in capitals that is no known abbreviation (CLABE, SPEI …).',
  'letter.tag_unknown': 'The template uses a tag of LiquidJS that is not allowed, or `render` with a part that does not exist.',
  'letter.template_invalid':
    'LiquidJS cannot read the template, or its file is not JSON, or lacks a field or has one too many; the fact `issue` says which.',
  'letter.template_unknown': 'No template serves that kind, stage, tone, channel and language at once.',
  'letter.too_costly':
    'What comes out of the template is longer than 20,000 characters, or writing it takes more steps or time than allowed.',
  'letter.too_long': 'An SMS is longer than 306 characters of GSM-7 (two joined messages).',
  'letter.variable_unknown': 'The template names a value that is not among those of a letter (`strictVariables`).',
  'letter.word_refused':
    'The text of the template, or what comes out of it, has a word of the dated list of those that threaten, shame or hurry; the fact `reason` says which of the three.',
  'message.address_invalid':
    'What was written in `to` is not a single e-mail address without line breaks, commas or a name; or it is not a telephone number of 10 digits in Mexico, or with `+` and a country code.',
  'message.address_missing': 'The message has no `to`, and the customer has no e-mail address (or telephone number) on record.',
  'message.changed': 'The digest of the text that was sent to `send` is not that of the text as it comes out now.',
  'message.creditor_missing': 'The policy in force has no `creditor`, and no letter is written without who is owed and whom to ask.',
  'message.not_configured': 'An e-mail was to be sent, and the server was started without CARTERA_SMTP_URL.',
  'message.not_delivered':
    'The e-mail server refused the message (4xx or 5xx), did not answer in time, or did not offer TLS; the fact `retryable` says whether asking again can help.',
  'message.nothing_due':
    'Without what is held or in dispute, what is promised, and what the credit balance covers, no document is overdue, due today, or due in the seven days that follow.',
  'message.payment_missing':
    'The policy has no account to pay to in any currency of what is owed, and there is no link to the customer’s page.',
  'message.server_invalid':
    'CARTERA_SMTP_URL is not an address smtp:// or smtps://, or CARTERA_MAIL_FROM is missing or not a single address. The fact `issue` says which.',
  'reminder.as_of_to_come': 'In `send-reminder` the day `facts.asOf` is after that of the command (`on`).',
} as const satisfies Readonly<Record<string, string>>;
