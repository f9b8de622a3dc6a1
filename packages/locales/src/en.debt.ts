import type { DebtMessages } from './debt.types.js';

/** Words of documents and what is open of them in English. */
export const enDebt = {
  document: 'Document',
  due: 'Due',
  open: 'To pay',
  instalment: 'instalment {number}',
  held: 'With a promise',
  components: {
    penalty: 'Penalty',
    fee: 'Fee',
    lateInterest: 'Late interest',
    interest: 'Interest',
    tax: 'Tax',
    principal: 'Amount of the document',
  },
  promiseStates: { open: 'Open', kept: 'Kept', 'partially-kept': 'Kept in part', broken: 'Not kept', withdrawn: 'Withdrawn' },
} as const satisfies DebtMessages;
