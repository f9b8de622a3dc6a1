/** ISO 4217 code, upper case: 'MXN'. */
export type CurrencyCode = string;

/** A decimal number as text: '0.12', '-3', '18.5'. No exponent, no grouping; never a float. */
export type Decimal = string;

/** How a value that falls between two steps is settled. By magnitude: half-up of −2.5 is −3, down of −2.9 is −2. */
export type Rounding = 'half-even' | 'half-up' | 'half-down' | 'up' | 'down';

/** An amount in minor units of its currency: `{ amount: 123456, currency: 'MXN' }` is $1,234.56. At most 2^53−1 either way. */
export interface Money {
  readonly amount: number;
  readonly currency: CurrencyCode;
}

/** One step of an explanation: a code and its facts; `from` holds the steps it rests on. `@cartera/locales` puts it into words. */
export interface Because {
  readonly code: string;
  readonly facts: Readonly<Record<string, Money | number | string>>;
  readonly from?: readonly Because[];
}

/** A lawful "no": a stable code (`concept.reason_in_snake`), the path of the fault where there is one, and facts to word it with. */
export interface Refusal {
  readonly code: string;
  readonly path?: string;
  readonly facts: Readonly<Record<string, Money | number | string>>;
}
