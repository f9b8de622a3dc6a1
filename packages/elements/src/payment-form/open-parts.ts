import type { Component, CurrencyCode, LocalDate, Money, Position } from '@cartera/core';
import { COMPONENTS } from '@cartera/core/values';

/** One part of a debt that is open: of an instalment its principal, its interest … */
export interface OpenPart {
  readonly key: string;
  readonly itemId: string;
  /** What the document is called, where that is not its id. */
  readonly reference?: string;
  readonly number: number;
  readonly component: Component;
  readonly dueOn: LocalDate;
  readonly open: Money;
  /** The document has more than one instalment here. */
  readonly oneOfSeveral: boolean;
}

/** What tells one part of a debt from every other on the account. */
export function partKey({ itemId, number, component }: Pick<OpenPart, 'itemId' | 'number' | 'component'>): string {
  return `${component} ${number} ${itemId}`;
}

/** What is open in a currency, part by part, in the order of the position. */
export function openParts({ instalments }: Position, currency: CurrencyCode): readonly OpenPart[] {
  const open = instalments.filter((instalment) => instalment.open.currency === currency);
  return open.flatMap(({ itemId, reference, number, dueOn, open: amounts }) =>
    COMPONENTS.filter((component) => amounts[component] > 0).map((component) => ({
      key: partKey({ itemId, number, component }),
      itemId,
      ...(reference !== undefined && { reference }),
      number,
      component,
      dueOn,
      open: { amount: amounts[component], currency },
      oneOfSeveral: number > 1 || open.some((other) => other.itemId === itemId && other.number !== number),
    })),
  );
}
