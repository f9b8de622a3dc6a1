import type { Because, LocalDate, Money } from '@cartera/core';
import { isLocalDate } from '@cartera/core/values';
import { isMoney } from '../given/index.js';

/** What a promise says. All but amount and day come from the far side's decision; without one they are not known. */
export interface PromiseTerms {
  readonly amount: Money;
  readonly dueOn: LocalDate;
  /** The last day that counts. */
  readonly through?: LocalDate;
  /** When the creditor follows up, if nothing came. */
  readonly followUpOn?: LocalDate;
  /** The last day on which it can be withdrawn; absent with `through` there: it cannot. */
  readonly withdrawableThrough?: LocalDate;
}

const DAYS = ['through', 'followUpOn', 'withdrawableThrough'] as const;

/** The terms that a decision to take a promise of one part gives as its reason. */
export function termsOf(because: readonly Because[], asked: PromiseTerms): PromiseTerms {
  const facts = because.find(({ code }) => code === 'promise.part_agreed')?.facts;
  if (!facts || !isMoney(facts['amount']) || !isLocalDate(facts['dueOn'])) return asked;
  const days = DAYS.map((name) => [name, facts[name]] as const).filter(([, day]) => isLocalDate(day));
  return { amount: facts['amount'], dueOn: facts['dueOn'], ...(Object.fromEntries(days) as Partial<PromiseTerms>) };
}
