import type { WorklistReasonMessages } from './worklist-reasons.types.js';

/** Why accounts are on a list, in English. */
export const enWorklistReasons = {
  rows: {
    'worklist.broken_promise': 'Broken promise',
    'worklist.follow_up_due': 'Follow-up of {nextOn}',
    'worklist.returned_payment': 'Payment returned on {returnedOn}',
    'worklist.no_contact': ['No contact', ' since {contactOn}'],
    'worklist.days_late': { one: '{n} day late', other: '{n} days late' },
    'worklist.amount': '{amount} to collect',
    'worklist.nothing_past_due': 'Nothing past due',
    'worklist.all_held': 'All on hold',
    'worklist.promised': ['All promised', ', back on {on}'],
    'worklist.snoozed': ['Snoozed', ', back on {on}'],
  },
  names: {
    'worklist.broken_promise': 'Broken promise',
    'worklist.follow_up_due': 'Follow-up agreed',
    'worklist.returned_payment': 'Returned payment',
    'worklist.no_contact': 'No contact',
    'worklist.days_late': 'Days late',
    'worklist.amount': 'Amount to collect',
    'worklist.nothing_past_due': 'Nothing past due',
    'worklist.all_held': 'All on hold',
    'worklist.promised': 'All promised',
    'worklist.snoozed': 'Snoozed',
  },
  keptInPart: 'Promise kept in part',
  otherReason: 'Another reason',
} as const satisfies WorklistReasonMessages;
