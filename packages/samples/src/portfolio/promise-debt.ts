import { addDays } from '@cartera/core';
import { contactCustomer } from './contact-customer.js';
import { openOf, type Debt } from './debt.js';
import { OUTCOMES, UNHEARD, type Outcome } from './distributions.js';
import { businessDay, payDebt, receive } from './pay-debt.js';
import type { Story } from './story.types.js';

const WITHDRAWN = ['Pide otra fecha', 'Espera su nota de crédito', 'Su cliente tampoco le ha pagado'];

/** A promise being told: its days, and how it will end. */
interface Told {
  readonly promiseId: string;
  readonly debt: Debt;
  readonly dueOn: string;
  readonly amount: number;
}

/**
 * The customer promises to pay a debt, and keeps it, keeps it in part, breaks it or takes it back. Where money came today, is still to come,
 * or another promise runs, nothing is promised: it pays some days later.
 */
export function promiseDebt(story: Story, debt: Debt, planned: number): void {
  const { agenda, chance, profile } = story;
  const open = openOf(debt);
  const { today } = agenda;
  // pesos would not count for dollars that were promised
  const isFree = story.lastMoneyOn < today && story.promisedThrough < today && !profile.paysInPesos;
  if (open === 0) return;
  if (!isFree) return agenda.on(businessDay(story, addDays(today, chance.between(2, 9))), () => payDebt(story, debt, planned));
  const amount = chance.happens(650) ? open : Math.ceil(open / 2);
  const dueOn = businessDay(story, addDays(today, chance.between(3, 21)));
  const drawn = chance.fromShares(OUTCOMES);
  const outcome =
    profile.stopsOn !== undefined && profile.stopsOn <= dueOn ? 'broken' : amount === 1 && drawn === 'partly' ? 'kept' : drawn;
  const promiseId = story.nextId('PR');
  story.promisedThrough = dueOn;
  const parts = [{ dueOn, amount: { amount, currency: debt.currency } }];
  contactCustomer(story, 'will-pay', dueOn);
  story.say('make-promise', today, { promiseId, parts, ...(chance.happens(600) && { itemIds: [debt.itemId] }) });
  ENDS[outcome](story, { promiseId, debt, dueOn, amount });
}

const ENDS: Readonly<Record<Outcome, (story: Story, told: Told) => void>> = {
  kept(story, { debt, dueOn, amount }) {
    const { agenda, chance } = story;
    // whatever else comes until then: what was promised is paid, so that it is kept
    const early = businessDay(story, addDays(agenda.today, 1));
    const on = chance.happens(300) && early < dueOn ? early : dueOn;
    agenda.on(on, () => receive(story, debt, { on, amount, method: 'transfer' }));
    payRest(story, debt, addDays(dueOn, chance.between(5, 40)));
  },
  partly(story, { debt, dueOn, amount }) {
    const { agenda, chance } = story;
    const spell = keepDry(story, dueOn);
    const part = Math.max(1, Math.floor((amount * chance.between(200, 800)) / 1000));
    agenda.on(dueOn, () => {
      spell.through = addDays(dueOn, -1);
      receive(story, debt, { on: dueOn, amount: part, method: 'transfer' });
      spell.through = dueOn;
    });
    payRest(story, debt, addDays(dueOn, chance.between(5, 30)));
  },
  broken(story, { debt, dueOn }) {
    const { agenda, chance } = story;
    keepDry(story, dueOn);
    agenda.on(businessDay(story, addDays(dueOn, 1)), () => contactCustomer(story, chance.fromShares(UNHEARD)));
    const again = businessDay(story, addDays(dueOn, chance.between(5, 40)));
    const isPromisedAgain = chance.happens(300);
    agenda.on(again, () => (isPromisedAgain ? promiseDebt : payDebt)(story, debt, openOf(debt)));
  },
  withdrawn(story, { promiseId, debt, dueOn }) {
    const { agenda, chance } = story;
    const on = addDays(agenda.today, 1);
    keepDry(story, on);
    agenda.on(on, () => {
      story.say('withdraw-promise', on, { promiseId, reason: chance.oneOf(WITHDRAWN) });
      story.promisedThrough = on;
    });
    payRest(story, debt, addDays(dueOn, chance.between(3, 20)));
  },
};

function keepDry({ agenda, drySpells }: Story, through: string) {
  const spell = { from: agenda.today, through };
  drySpells.push(spell);
  return spell;
}

function payRest(story: Story, debt: Debt, day: string): void {
  story.agenda.on(businessDay(story, day), () => payDebt(story, debt, openOf(debt)));
}
