import type { LocalDate } from '../calendar/index.js';
import type { StreamId } from '../journal/index.js';
import type { CurrencyCode } from '../money/index.js';

/** Who is owed, whom to ask, and where money is sent: a slot of the policy, so that what was said on a day can be said again. */
export interface CreditorRules {
  /** As it stands on letters. */
  readonly name: string;
  readonly taxId?: string;
  /** Whom a customer asks; at least a telephone or an e-mail address. */
  readonly contact: CreditorContact;
  /** Where money is sent, one or more a currency; the first of a currency is the one that is shown first. */
  readonly accounts: readonly PaymentAccount[];
  /** Whether a transfer bears the reference of the customer or of each document. Default 'customer'. */
  readonly references?: 'customer' | 'document';
}

/** Whom a customer asks. */
export interface CreditorContact {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  /** As people say them: 'lunes a viernes de 9 a 18 h'. */
  readonly hours?: string;
}

/** An account that money is sent to: by its CLABE, or by a number of another kind. */
export interface PaymentAccount {
  readonly currency: CurrencyCode;
  /** 18 digits with a check digit (`checkClabe`). */
  readonly clabe?: string;
  /** Where it has no CLABE: IBAN, account number. */
  readonly account?: string;
  readonly bank?: string;
  /** In whose name it is; default: the creditor's. */
  readonly holder?: string;
}

/** What a transfer bears so that it is known whose it is. */
export interface PaymentReference {
  /** Seven digits, the last a check digit: SPEI's numeric reference. */
  readonly numeric: string;
  /** At most 40 characters without accents: SPEI's concept. */
  readonly concept: string;
}

/** How a customer pays, as of a day. */
export interface PaymentInstructions {
  readonly stream: StreamId;
  readonly asOf: LocalDate;
  /** Left out where the policy names nobody. */
  readonly creditor?: Pick<CreditorRules, 'name' | 'taxId' | 'contact'>;
  readonly accounts: readonly PaymentAccount[];
  /** The customer's. */
  readonly reference: PaymentReference;
  /** Where references are by document: one for each that is open, by itemId. */
  readonly documents?: readonly { readonly itemId: string; readonly reference: PaymentReference }[];
}
