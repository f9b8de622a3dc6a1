import type { Openings } from './opening-of.js';

const PROMISED = 'that you would pay {{ promise.amount | money }} on {{ promise.dueOn | day }}';
const NOT_SEEN = `You told us ${PROMISED}, and we do not see all of that payment.`;

/** How a reminder begins, in English. */
export const EN_OPENINGS: Openings = {
  'before-due': {
    cordial: 'This is a friendly reminder that [one document falls|{{ count }} documents fall] due soon.',
    neutral: '[One document falls|{{ count }} documents fall] due in the next few days.',
    firm: '[One document falls|{{ count }} documents fall] due in the next few days. Please plan for the payment.',
  },
  'due-today': {
    cordial: 'This is a friendly reminder that [one document is|{{ count }} documents are] due today.',
    neutral: '[One document is|{{ count }} documents are] due today.',
    firm: '[One document is|{{ count }} documents are] due today. Please make the payment.',
  },
  overdue: {
    cordial:
      '[One document is|{{ count }} documents are] past due, and we do not see the payment yet. It may have slipped by; you can pay today, or tell us which day you will.',
    neutral:
      '[One document is|{{ count }} documents are] past due, and we do not see the payment yet. You can pay today, or tell us which day you will.',
    firm: '[One document is|{{ count }} documents are] past due. Please pay, or tell us which day you will.',
  },
  'long-overdue': {
    cordial:
      '[One document has been past due for some time|{{ count }} documents are past due, the oldest for some time], and we would like to help you get up to date. If you cannot pay all of it, we can agree on payments.',
    neutral:
      '[One document has been past due for some time|{{ count }} documents are past due, the oldest for some time]. You can pay, or agree with us on which days you will.',
    firm: '[One document has been past due for some time|{{ count }} documents are past due, the oldest for some time]. Please pay, or get in touch to agree on which days you will.',
  },
  'promise-due': {
    cordial: `This is a friendly reminder: you told us ${PROMISED}. Thank you for keeping it in mind.`,
    neutral: `You told us ${PROMISED}.`,
    firm: `You told us ${PROMISED}, and we count on it.`,
  },
  'promise-broken': {
    cordial: `${NOT_SEEN} If something changed, tell us which day is possible for you.`,
    neutral: `${NOT_SEEN} You can pay today, or tell us another day.`,
    firm: `${NOT_SEEN} Please pay, or get in touch to agree on another day.`,
  },
};
