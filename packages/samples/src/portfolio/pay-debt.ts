import { addDays, adjustDay, convertMoney, type LocalDate, type SettlementMethod } from '@cartera/core';
import { contactCustomer } from './contact-customer.js';
import { linesOf, openOf, takeFrom, type Debt, type Taken } from './debt.js';
import { METHODS, RARE, UNHEARD } from './distributions.js';
import { keepLoose } from './loose-money.js';
import { pesosADollar } from './portfolio-rates.js';
import type { Story } from './story.types.js';

const BOUNCED = ['Cheque sin fondos', 'Firma no coincide', 'Cuenta cancelada'];

/** A payment of a debt. */
export interface Receipt {
  readonly on: LocalDate;
  readonly amount: number;
  readonly method: SettlementMethod;
}

/**
 * Pays a debt today, at most so much: whole, in parts, too much, by a cheque that comes back, learned later; or nobody knows yet for what.
 * Nothing is paid by who has stopped paying, nor while a promise is being broken.
 */
export function payDebt(story: Story, debt: Debt, amount: number): void {
  const { chance, agenda, profile } = story;
  const due = Math.min(amount, openOf(debt));
  if (due <= 0) return;
  if (hasStopped(story)) return askInVain(story);
  const dry = story.drySpells.find(({ from, through }) => from <= agenda.today && agenda.today <= through);
  if (dry) return agenda.on(businessDay(story, addDays(dry.through, chance.between(1, 5))), () => payDebt(story, debt, amount));
  if (due > 1 && chance.happens(RARE.partial)) {
    const part = Math.floor((due * chance.between(300, 800)) / 1000);
    agenda.on(businessDay(story, addDays(agenda.today, chance.between(7, 30))), () => payDebt(story, debt, due - part));
    return receive(story, debt, { on: agenda.today, amount: Math.max(part, 1), method: chance.fromShares(METHODS) });
  }
  if (profile.currency === 'MXN' && chance.happens(RARE.unplaced)) return receiveUnplaced(story, debt, due);
  if (due === openOf(debt) && chance.happens(RARE.overpaid)) {
    const more = 1 + Math.floor((chance.between(1, 20) * due) / 100);
    return receive(story, debt, { on: agenda.today, amount: due + more, method: 'transfer' });
  }
  const receipt = { on: agenda.today, amount: due, method: chance.fromShares(METHODS) };
  if (!chance.happens(RARE.learnedLate)) return receive(story, debt, receipt);
  agenda.on(addDays(agenda.today, chance.between(1, 24)), () => receive(story, debt, receipt));
}

/** Somebody asks, some days after what was expected did not come. */
function askInVain(story: Story): void {
  const { agenda, chance } = story;
  const day = businessDay(story, addDays(agenda.today, chance.between(3, 12)));
  agenda.on(day, () => contactCustomer(story, chance.fromShares(UNHEARD), businessDay(story, addDays(day, chance.between(3, 15)))));
}

/** Whether the customer pays nothing any more. */
function hasStopped({ profile: { stopsOn }, agenda }: Story): boolean {
  return stopsOn !== undefined && stopsOn <= agenda.today;
}

/** A day, or the business day after it. */
export function businessDay({ calendar }: Story, day: LocalDate): LocalDate {
  return adjustDay(day, 'following', calendar);
}

/** Records a payment of a debt, learned today. What does not fit on the debt is kept as the customer's. */
export function receive(story: Story, debt: Debt, { on: paidOn, amount, method: wanted }: Receipt): void {
  const { agenda, chance, profile } = story;
  const on = dayThatCounts(story, paidOn < debt.moneyFrom ? debt.moneyFrom : paidOn);
  if (on > agenda.today) return agenda.on(on, () => receive(story, debt, { on, amount, method: wanted }));
  // a cheque for more than is open could come back when its surplus is already spent
  const method = wanted === 'cheque' && amount > openOf(debt) ? 'transfer' : wanted;
  if (debt.currency === 'USD' && profile.paysInPesos) return receivePesos(story, debt, { on, amount, method: 'transfer' });
  const paymentId = story.nextId('PG');
  const clears = method === 'cheque' && on === agenda.today ? { clearsOn: businessDay(story, addDays(on, chance.between(1, 3))) } : {};
  const money = { amount, currency: debt.currency };
  const taken = takeFrom(debt, amount);
  const itemIds = [debt.itemId];
  story.say('record-payment', on, { paymentId, reference: paymentId, amount: money, method, ...clears, apply: 'by-policy', itemIds });
  keepLoose(story, { id: paymentId, currency: debt.currency, left: amount - sumOf(taken) });
  count(story, clears.clearsOn ?? on);
  if (clears.clearsOn !== undefined && chance.happens(RARE.bounced))
    agenda.on(businessDay(story, addDays(clears.clearsOn, 1)), () => bounce(story, debt, { paymentId, taken, amount }));
}

/** Dollars owed, paid in pesos at the week's rate. */
function receivePesos(story: Story, debt: Debt, { on, amount, method }: Receipt): void {
  const rate = pesosADollar(on);
  const lines = linesOf(debt, takeFrom(debt, amount)).map((line) => {
    const paid = convertMoney(line.settled, { currency: 'MXN', rate, rounding: 'half-up' });
    return { ...line, paid, rate };
  });
  const paid = lines.reduce((sum, line) => sum + line.paid.amount, 0);
  if (paid === 0) return;
  const paymentId = story.nextId('PG');
  story.say('record-payment', on, { paymentId, reference: paymentId, amount: { amount: paid, currency: 'MXN' }, method, apply: lines });
  count(story, on);
}

/** A deposit that is put on the debt only some days later; one in five stays where it is. */
function receiveUnplaced(story: Story, debt: Debt, amount: number): void {
  const { agenda, chance } = story;
  const paymentId = story.nextId('PG');
  const money = { id: paymentId, currency: debt.currency, left: amount };
  story.say('record-payment', agenda.today, { paymentId, amount: { amount, currency: debt.currency }, method: 'transfer', apply: 'none' });
  count(story, agenda.today);
  if (chance.happens(200)) return keepLoose(story, money);
  agenda.on(businessDay(story, addDays(agenda.today, chance.between(2, 25))), () => {
    const taken = takeFrom(debt, money.left);
    money.left -= sumOf(taken);
    if (taken.length > 0) story.say('apply-payment', agenda.today, { paymentId, lines: linesOf(debt, taken) });
    keepLoose(story, money);
  });
}

/** A cheque comes back: what it had paid is open again, and is paid some days later, if the customer pays at all. */
function bounce(
  story: Story,
  debt: Debt,
  { paymentId, taken, amount }: { readonly paymentId: string; readonly taken: readonly Taken[]; readonly amount: number },
): void {
  const { agenda, chance } = story;
  for (const { slice, amount: part } of taken) slice.open += part;
  debt.moneyFrom = agenda.today;
  story.say('return-payment', agenda.today, { paymentId, reason: chance.oneOf(BOUNCED) });
  agenda.on(businessDay(story, addDays(agenda.today, chance.between(3, 25))), () => payDebt(story, debt, amount));
}

/** The day, or the one after the promise that no money may count for. */
function dayThatCounts({ drySpells }: Story, on: LocalDate): LocalDate {
  return drySpells.reduce((day, { from, through }) => (from <= day && day <= through ? addDays(through, 1) : day), on);
}

function count(story: Story, on: LocalDate): void {
  if (on > story.lastMoneyOn) story.lastMoneyOn = on;
}

function sumOf(taken: readonly Taken[]): number {
  return taken.reduce((sum, { amount }) => sum + amount, 0);
}
