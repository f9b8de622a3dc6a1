import type { CurrencyCode, Position } from '@cartera/core';
import { COMPONENTS } from '@cartera/core/values';

/** Of an account without anything open or in its favour. */
const OTHERWISE: CurrencyCode = 'MXN';

/** In which currencies a payment can come: those of what is open, by due day; without any, those in the customer's favour; without any, pesos. */
export function paymentCurrencies({ instalments, unapplied }: Position): readonly CurrencyCode[] {
  const owed = instalments.filter(({ open }) => COMPONENTS.some((component) => open[component] > 0)).map(({ open }) => open.currency);
  const known = owed.length > 0 ? owed : unapplied.map(({ amount }) => amount.currency);
  return known.length > 0 ? [...new Set(known)] : [OTHERWISE];
}
