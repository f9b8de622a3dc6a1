import { addDays } from '@cartera/core';
import { contactCustomer } from './contact-customer.js';
import { linesOf, openOf, takeFrom, type Debt } from './debt.js';
import { RARE } from './distributions.js';
import { keepLoose } from './loose-money.js';
import { businessDay } from './pay-debt.js';
import type { Story } from './story.types.js';

/** A dispute rests so long where nobody settles it. */
const HELD_DAYS = 45;

const REASONS = ['Devolución de mercancía', 'Faltante en la entrega', 'Bonificación acordada', 'Precio mal facturado'];

/** What the customer does not agree with: the invoice rests, weeks later it is settled, by a credit note or by words. */
export function disputeDebt(story: Story, debt: Debt, total: number): void {
  const { agenda, chance } = story;
  const reason = chance.oneOf(REASONS);
  contactCustomer(story, 'disputes');
  story.say('log-note', agenda.today, { text: `Aclaración de ${debt.itemId}: ${reason.toLowerCase()}.` });
  const settledOn = businessDay(story, addDays(agenda.today, chance.between(4, 30)));
  if (openOf(debt) > 0) {
    const id = story.nextId('AC');
    const through = addDays(agenda.today, HELD_DAYS);
    story.say('place-hold', agenda.today, { hold: { id, kind: 'dispute', itemIds: [debt.itemId], through }, reason });
    if (!chance.happens(RARE.settled)) return;
    agenda.on(settledOn, () => story.say('lift-hold', agenda.today, { holdId: id, reason: 'Aclarado con el cliente' }));
  }
  if (chance.happens(RARE.credited)) agenda.on(settledOn, () => credit(story, debt, { reason, total }));
}

/** On what is open of the invoice; what is more than that is in the customer's favour. None while something is promised: it would have to be less. */
function credit(story: Story, debt: Debt, { reason, total }: { readonly reason: string; readonly total: number }): void {
  const { agenda, chance } = story;
  if (story.promisedThrough >= agenda.today) return;
  const amount = Math.max(1, Math.floor((total * chance.between(10, 200)) / 1000));
  const creditNoteId = story.nextId('NC');
  const taken = takeFrom(debt, Math.min(amount, openOf(debt)));
  const money = { amount, currency: debt.currency };
  story.say('issue-credit-note', agenda.today, { creditNoteId, amount: money, reason, lines: linesOf(debt, taken) });
  keepLoose(story, { id: creditNoteId, currency: debt.currency, left: amount - taken.reduce((sum, part) => sum + part.amount, 0) });
}
