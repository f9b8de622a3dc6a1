import { addDays } from '@cartera/core';
import { linesOf, takeFrom, type Debt } from './debt.js';
import type { LooseMoney, Story } from './story.types.js';

/** Of what is left over, in thousandths: given back; put on the next invoice (what remains of it stays). */
const GIVEN_BACK = 350;

/** Keeps what is left of money. Some is given back days later, the rest waits for an invoice. */
export function keepLoose(story: Story, money: LooseMoney): void {
  const { agenda, chance, loose } = story;
  if (money.left <= 0) return;
  if (!chance.happens(GIVEN_BACK)) return void loose.push(money);
  agenda.on(addDays(agenda.today, chance.between(5, 20)), () => {
    story.say('refund-payment', agenda.today, { paymentId: money.id, amount: { amount: money.left, currency: money.currency } });
    money.left = 0;
  });
}

/** Puts the customer's own money on a new debt. */
export function applyLoose({ agenda, loose, say }: Story, debt: Debt): void {
  for (const money of loose) {
    if (money.left === 0 || money.currency !== debt.currency) continue;
    const taken = takeFrom(debt, money.left);
    if (taken.length === 0) return;
    money.left -= taken.reduce((sum, { amount }) => sum + amount, 0);
    say('apply-payment', agenda.today, { paymentId: money.id, lines: linesOf(debt, taken) });
  }
}
