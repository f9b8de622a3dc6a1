/** How a contact is made. */
export const CONTACT_CHANNELS = ['phone', 'whatsapp', 'sms', 'email', 'letter', 'visit', 'office'] as const;

/** What came of a contact: somebody was reached and said so, or nobody was. */
export const CONTACT_OUTCOMES = [
  'will-pay',
  'says-paid',
  'disputes',
  'cannot-pay',
  'refuses',
  'asks-information',
  'call-back',
  'message-left',
  'sent',
  'no-answer',
  'wrong-contact',
  'undeliverable',
] as const;

/** In which role somebody was spoken with. */
export const CONTACT_PERSONS = ['customer', 'representative', 'payables', 'guarantor', 'third-party'] as const;

/** How a contact is made. */
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** What came of a contact. */
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** In which role somebody was spoken with. */
export type ContactPerson = (typeof CONTACT_PERSONS)[number];
