import { addDays, instalmentsFromTerms, stepDay, type LocalDate } from '@cartera/core';
import type { Debt, DueSlice } from './debt.js';
import { DAYS_BETWEEN_INVOICES, DAYS_EARLY, DRAGS, HABITS_LATE, PESOS_A_DOLLAR, RARE } from './distributions.js';
import { applyLoose } from './loose-money.js';
import { disputeDebt } from './dispute-debt.js';
import { businessDay, payDebt } from './pay-debt.js';
import { promiseDebt } from './promise-debt.js';
import type { Story } from './story.types.js';

/** Goods go on this long after the last payment. */
const STILL_SOLD_DAYS = 45;
/** Days late from which somebody asks for a promise. */
const ASKED_FROM_DAYS = 5;
/** Contra-recibos are given on Tuesdays. */
const REVIEW_WEEKDAY = 2;

/** Invoices from a day on: the first some days later, then one after the other. */
export function invoiceCustomer(story: Story): void {
  const { agenda, chance, profile } = story;
  agenda.on(businessDay(story, addDays(agenda.today, chance.fromDeciles(DAYS_BETWEEN_INVOICES))), () => {
    if (profile.stopsOn !== undefined && addDays(profile.stopsOn, STILL_SOLD_DAYS) < agenda.today) return;
    recordInvoice(story);
    invoiceCustomer(story);
  });
}

/** A balance of before the books, which the customer pays some weeks later. */
export function stateBalance(story: Story): void {
  const { agenda, chance, profile } = story;
  const itemId = story.nextId('SI');
  const issuedOn = addDays(profile.since, -chance.between(40, 120));
  const dueOn = addDays(issuedOn, 30);
  const amount = drawAmount(story);
  const open = { amount, currency: profile.currency };
  story.say('state-balance', agenda.today, { itemId, reference: itemId, issuedOn, dueOn, open });
  planPayment(
    story,
    { itemId, currency: profile.currency, slices: [{ number: 1, dueOn, amount, open: amount }], moneyFrom: profile.since },
    0,
  );
}

/** An invoice under the customer's terms. One with a contra-recibo is learned on the day the customer takes it in. */
function recordInvoice(story: Story): void {
  const { agenda, chance, profile, calendar } = story;
  const issuedOn = agenda.today;
  const itemId = story.nextId('FA');
  const { terms, currency } = profile;
  const total = { amount: drawAmount(story), currency };
  const taken = terms.lines.some(({ from }) => from === 'contra-recibo');
  const contraReciboOn = taken ? stepDay(addDays(issuedOn, chance.between(0, 6)), [{ nextWeekday: REVIEW_WEEKDAY }]) : undefined;
  const days = contraReciboOn === undefined ? {} : { contraReciboOn };
  const instalments = instalmentsFromTerms(terms, { total, issuedOn, ...days, calendar });
  const slices = instalments.map(({ number, dueOn, amount: { amount } }): DueSlice => ({ number, dueOn, amount, open: amount }));
  const isDisputed = chance.happens(profile.habit.disputedPermille);
  agenda.on(contraReciboOn ?? issuedOn, () => {
    const debt: Debt = { itemId, currency, slices, moneyFrom: issuedOn };
    story.say('record-invoice', issuedOn, { itemId, reference: itemId, total, ...days, terms });
    applyLoose(story, debt);
    if (isDisputed) agenda.on(addDays(agenda.today, chance.between(3, 15)), () => disputeDebt(story, debt, total.amount));
    slices.forEach((_slice, index) => planPayment(story, debt, index));
  });
}

function drawAmount({ chance, profile: { size, currency } }: Story): number {
  const pesos = chance.between(size.least, size.most);
  return (currency === 'USD' ? Math.ceil(pesos / PESOS_A_DOLLAR) : pesos) * 100 + (chance.happens(400) ? chance.below(100) : 0);
}

/** When an instalment will be paid, by the customer's habit; late ones are asked for, and some are promised. */
function planPayment(story: Story, debt: Debt, index: number): void {
  const { agenda, chance, profile, mix } = story;
  const { dueOn, amount } = debt.slices[index] as DueSlice;
  if (!chance.happens(scaled(profile.habit.latePermille, mix.latePermille))) {
    const day = notBefore(addDays(dueOn, -chance.fromDeciles(DAYS_EARLY)), agenda.today);
    // where the day before is not worked, it is paid before it, not late
    const worked = businessDay(story, day);
    return agenda.on(worked > dueOn ? notBefore(dueOn, agenda.today) : worked, () => payDebt(story, debt, amount));
  }
  const drag = chance.happens(DRAGS.permille) ? chance.between(DRAGS.least, DRAGS.most) : 0;
  const daysLate = chance.fromDeciles(profile.habit.daysLate) + drag;
  const paidOn = businessDay(story, addDays(dueOn, daysLate));
  const isAsked = daysLate >= ASKED_FROM_DAYS && chance.happens(RARE.promised);
  if (!isAsked) return agenda.on(paidOn, () => payDebt(story, debt, amount));
  const askedOn = businessDay(story, addDays(dueOn, chance.between(2, Math.min(daysLate, 12))));
  agenda.on(askedOn, () => promiseDebt(story, debt, amount));
}

/** A habit's share late when all habits together shall come to another: in proportion below, towards all above. */
function scaled(permille: number, wanted: number): number {
  if (wanted <= HABITS_LATE) return Math.floor((permille * wanted) / HABITS_LATE);
  return 1000 - Math.floor(((1000 - permille) * (1000 - wanted)) / (1000 - HABITS_LATE));
}

function notBefore(day: LocalDate, earliest: LocalDate): LocalDate {
  return day < earliest ? earliest : day;
}
