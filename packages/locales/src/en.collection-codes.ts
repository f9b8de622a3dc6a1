import type { CollectionCodes } from './collection-codes.types.js';

/** What a collector chooses among, in English. */
export const enCollectionCodes = {
  channels: { phone: 'call', whatsapp: 'WhatsApp', sms: 'SMS', email: 'email', letter: 'letter', visit: 'visit', office: 'at the office' },
  directions: { outgoing: 'from us', incoming: 'from the customer' },
  outcomes: {
    'will-pay': 'says they will pay',
    'says-paid': 'says they have paid',
    disputes: 'does not agree with what is asked',
    'cannot-pay': 'says they cannot pay',
    refuses: 'says they will not pay',
    'asks-information': 'asks for information',
    'call-back': 'asks to be contacted later',
    'message-left': 'a message was left',
    sent: 'sent',
    'no-answer': 'no answer',
    'wrong-contact': 'the contact details are not theirs',
    undeliverable: 'could not be delivered',
  },
  persons: {
    customer: 'the customer',
    representative: 'their representative',
    payables: 'accounts payable',
    guarantor: 'the guarantor',
    'third-party': 'somebody else',
  },
  holds: {
    dispute: 'dispute',
    promise: 'promise to pay',
    plan: 'payment plan',
    hardship: 'hardship',
    insolvency: 'insolvency',
    legal: 'legal proceedings',
    complaint: 'complaint',
    factoring: 'sold to a factor',
    manual: 'another reason',
  },
} as const satisfies CollectionCodes;
