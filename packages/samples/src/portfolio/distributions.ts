import type { ContactChannel, ContactOutcome, SettlementMethod, Terms } from '@cartera/core';
import type { Deciles, ShareTable } from './chance.js';

/** How a customer pays: how many of its instalments late, in thousandths, and by how many days. */
export interface Habit {
  readonly latePermille: number;
  readonly daysLate: Deciles;
  readonly disputedPermille: number;
}

/**
 * Payment habits.
 *
 * @see IBM late payment histories (2,466 invoices of 100 customers, 2012–2013): customers grouped by their own share of late invoices, in
 * fifths; of each group its size, its share late, the deciles of its days late, its share disputed. Figures were taken, no rows.
 */
export const HABITS: ShareTable<Habit> = [
  [440, { latePermille: 58, daysLate: [1, 1, 2, 2, 3, 4, 5, 6, 8, 11, 17], disputedPermille: 130 }],
  [190, { latePermille: 293, daysLate: [1, 1, 3, 4, 5, 7, 8, 9, 11, 14, 24], disputedPermille: 259 }],
  [90, { latePermille: 522, daysLate: [1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 25], disputedPermille: 355 }],
  [90, { latePermille: 700, daysLate: [1, 2, 3, 5, 6, 7, 9, 11, 14, 18, 29], disputedPermille: 260 }],
  [190, { latePermille: 886, daysLate: [1, 3, 5, 7, 9, 11, 13, 16, 19, 23, 34], disputedPermille: 347 }],
];

/** The share of instalments paid late that the habits come to together, in thousandths. */
export const HABITS_LATE = 360;

/** Days before the due day of payments in time, of thirty days of credit. @see IBM histories. */
export const DAYS_EARLY: Deciles = [0, 0, 3, 6, 8, 10, 12, 14, 18, 23, 26];

/** Days from one invoice of a customer to the next. @see IBM histories. */
export const DAYS_BETWEEN_INVOICES: Deciles = [1, 3, 6, 9, 14, 18, 24, 32, 45, 65, 83];

/** Default share of instalments late. @see Atradius Payment Practices Barometer, Mexico, June 2020: 47 % of the value sold on credit. */
export const LATE_DEFAULT = 470;

/**
 * Default share of customers who stop paying. Chosen, so that some 5 of 100 instalments are unpaid 90 days after their day: of the value sold
 * on credit 6 % were in 2019, 15 % in 2020.
 *
 * @see Atradius Payment Practices Barometer, Mexico, June 2020.
 */
export const STOPPED_DEFAULT = 80;

/** Default share of customers in dollars. Chosen. */
export const USD_DEFAULT = 80;

/** Late payments that drag on, in thousandths, and by how many days more. Chosen: the IBM histories end at 45 days late, where collecting begins. */
export const DRAGS = { permille: 130, least: 15, most: 110 };

/** Terms, around the 27 days from invoicing of Atradius 2020; the shapes are those a Mexican credit department writes. */
export const TERMS: ShareTable<Terms> = [
  [330, { lines: [{ share: 'rest', due: [{ days: 30 }, { businessDay: 'following' }] }] }],
  [250, { lines: [{ share: 'rest', due: [{ days: 15 }] }] }],
  [140, { lines: [{ share: 'rest', from: 'contra-recibo', due: [{ days: 21 }, { nextWeekday: 5 }] }] }],
  [80, { lines: [{ share: 'rest', due: [{ dayOfNextMonth: 10 }] }] }],
  [70, { lines: [{ share: 'rest', due: [{ days: 60 }] }] }],
  [
    80,
    {
      lines: [
        { share: { percent: '50' }, due: [{ days: 30 }] },
        { share: 'rest', due: [{ days: 60 }] },
      ],
    },
  ],
  [
    50,
    {
      lines: [
        { share: { percent: '33.33' }, due: [{ days: 30 }] },
        { share: { percent: '33.33' }, due: [{ days: 60 }] },
        { share: 'rest', due: [{ days: 90 }] },
      ],
    },
  ],
];

/** Invoices by the customer's size, in whole pesos. Chosen: a wholesaler's. */
export const SIZES: ShareTable<{ readonly least: number; readonly most: number }> = [
  [550, { least: 1_500, most: 24_000 }],
  [330, { least: 12_000, most: 180_000 }],
  [120, { least: 90_000, most: 1_400_000 }],
];

/** Pesos that an invoice in dollars is divided by. */
export const PESOS_A_DOLLAR = 18;

/** Ways of paying. Chosen. */
export const METHODS: ShareTable<SettlementMethod> = [
  [740, 'transfer'],
  [100, 'cheque'],
  [100, 'cash'],
  [60, 'card'],
];

/** Ways of reaching a customer. Chosen. */
export const CHANNELS: ShareTable<ContactChannel> = [
  [450, 'phone'],
  [300, 'whatsapp'],
  [200, 'email'],
  [50, 'visit'],
];

/** What comes of asking somebody who has stopped paying. Chosen. */
export const UNHEARD: ShareTable<ContactOutcome> = [
  [450, 'no-answer'],
  [200, 'message-left'],
  [200, 'cannot-pay'],
  [100, 'refuses'],
  [50, 'wrong-contact'],
];

/** How a promise ends. */
export type Outcome = 'kept' | 'partly' | 'broken' | 'withdrawn';

/** Of promises that ran out 69 in a hundred are kept. @see transformance.ai, glossary "Promise to pay": 60 to 80 %. The rest is chosen. */
export const OUTCOMES: ShareTable<Outcome> = [
  [650, 'kept'],
  [100, 'partly'],
  [190, 'broken'],
  [60, 'withdrawn'],
];

/** What happens now and then, in thousandths. Chosen; no published figure was found for these. */
export const RARE = {
  /** Of late payments of five days and more: asked for before, and promised. */
  promised: 400,
  /** Of payments: in two parts. */
  partial: 120,
  /** Of payments: learned days later. */
  learnedLate: 50,
  /** Of cheques: come back. */
  bounced: 60,
  /** Of payments: more than what is open. */
  overpaid: 15,
  /** Of payments: a deposit that nobody can place at first. */
  unplaced: 15,
  /** Of disputed invoices: a credit note follows. */
  credited: 350,
  /** Of disputes with something open: settled within weeks; the others rest until their hold runs out. */
  settled: 850,
  /** Of customers: assigned to a collector. */
  assigned: 850,
  /** Of customers: a balance from before the books. */
  stated: 120,
  /** Of customers in dollars: they pay in pesos. */
  paysInPesos: 400,
  /** Of customers: persons, not companies. */
  person: 300,
  /** Of customers: there from the first day. */
  fromTheStart: 700,
};
