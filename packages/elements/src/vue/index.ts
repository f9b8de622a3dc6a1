// Made from custom-elements.json by scripts/make.mjs; `npm run build` writes it anew.
import type { HTMLAttributes, PublicProps } from 'vue';
import type {
  CarteraAccountOpen,
  CarteraAging,
  CarteraLoadFailed,
  CarteraLoadStarted,
  CarteraLoaded,
  CarteraPaymentDone,
  CarteraPaymentFailed,
  CarteraPaymentForm,
  CarteraPaymentRequest,
  CarteraPromiseDone,
  CarteraPromiseFailed,
  CarteraPromiseForm,
  CarteraPromiseRequest,
  CarteraProvider,
  CarteraStatement,
} from '../index.js';

/** What a template may bind on `<cartera-aging>`, beside what any element takes. */
export interface CarteraAgingBindings {
  /** One account: 'account/ACME'. Default: all that the caller may see. */
  stream?: CarteraAging['stream'] | undefined;
  /** The day of the balances, YYYY-MM-DD. Default: the Backend's business date. */
  asOf?: CarteraAging['asOf'] | undefined;
  /** ISO 8601 in UTC: balances as they were known at that instant, which counts. Default: as known now. */
  knownAt?: CarteraAging['knownAt'] | undefined;
  /** How ages are counted and cut. Default: that of the policy in force. */
  scheme?: CarteraAging['scheme'] | undefined;
  /** Customers a request, at least 1. Default: 10,000. */
  limit?: CarteraAging['limit'] | undefined;
  /** The data itself. Wins over everything that would fetch; the element reads it and never changes it. */
  report?: CarteraAging['report'] | undefined;
  /** What customers are called, by customer id; a report has ids only. Where one is missing the id stands alone. */
  names?: CarteraAging['names'] | undefined;
  /** 'comfortable' (rows for fingers) or 'compact'. */
  density?: CarteraAging['density'] | undefined;
}

/** What a template may bind on `<cartera-payment-form>`, beside what any element takes. */
export interface CarteraPaymentFormBindings {
  /** The account: 'account/ACME'. Without a `position` it is fetched from the provider's Backend. */
  stream?: CarteraPaymentForm['stream'] | undefined;
  /** What is open. Wins over everything that would fetch; the element reads it and never changes it. */
  position?: CarteraPaymentForm['position'] | undefined;
  /** What became of the command that the page took over from `cartera-payment-request`. Without one on its way it is ignored. */
  outcome?: CarteraPaymentForm['outcome'] | undefined;
}

/** What a template may bind on `<cartera-promise-form>`, beside what any element takes. */
export interface CarteraPromiseFormBindings {
  /** The account: 'account/ACME'. Without `choices` it is fetched from the provider's Backend. */
  stream?: CarteraPromiseForm['stream'] | undefined;
  /** What can be promised. Wins over everything that would fetch; the element reads it and never changes it. */
  choices?: CarteraPromiseForm['choices'] | undefined;
  /** Promises there are; open ones are shown. Beside `choices` of the page; otherwise they are fetched. */
  promises?: CarteraPromiseForm['promises'] | undefined;
  /** What became of the command that the page took over from `cartera-promise-request`. Without one on its way it is ignored. */
  outcome?: CarteraPromiseForm['outcome'] | undefined;
}

/** What a template may bind on `<cartera-provider>`, beside what any element takes. */
export interface CarteraProviderBindings {
  /** Where elements read and submit. The only way out to the network. */
  backend?: CarteraProvider['backend'] | undefined;
  /** BCP 47 tag for the elements below. Default: the nearest `lang`. */
  locale?: CarteraProvider['locale'] | undefined;
  /** The instant it is. Default: none; elements read no clock of their own. */
  clock?: CarteraProvider['clock'] | undefined;
  /** Who is looking. Rights are the Backend's affair. */
  identity?: CarteraProvider['identity'] | undefined;
}

/** What a template may bind on `<cartera-statement>`, beside what any element takes. */
export interface CarteraStatementBindings {
  /** The account: 'account/ACME'. Without a `statement` it is fetched from the provider's Backend. */
  stream?: CarteraStatement['stream'] | undefined;
  /** First day of the movements, YYYY-MM-DD, counted. Default: the first day of the month two months before `to`. */
  from?: CarteraStatement['from'] | undefined;
  /** Last day, YYYY-MM-DD, counted; the day of the balance. Default: the Backend's business date. */
  to?: CarteraStatement['to'] | undefined;
  /** ISO 8601 in UTC: the account as it was known at that instant, which counts. Default: as known now. */
  knownAt?: CarteraStatement['knownAt'] | undefined;
  /** ISO 8601 in UTC: when the statement before was made; what was learned later of earlier days comes first, marked. */
  since?: CarteraStatement['since'] | undefined;
  /** The data itself. Wins over everything that would fetch; the element reads it and never changes it. */
  statement?: CarteraStatement['statement'] | undefined;
  /** Promises to pay as of `to`, as `promisesAt` gives them. Win over those that would be fetched. */
  promises?: CarteraStatement['promises'] | undefined;
  /** Entries of the account, from which open documents and movements say where their amounts come from. Win over those that would be fetched. */
  entries?: CarteraStatement['entries'] | undefined;
  /** Whose account, for the heading. Default: the account's id. */
  customerName?: CarteraStatement['customerName'] | undefined;
  /** 'comfortable' (rows for fingers) or 'compact'. */
  density?: CarteraStatement['density'] | undefined;
}

/** Cartera's elements in Vue's templates, by tag. */
export interface CarteraVueElements {
  /** How old what customers owe is: one picture, and whose it is. For a manager, at a glance; prints whole. */
  'cartera-aging': new () => CarteraAging & {
    $props: CarteraAgingBindings & Omit<HTMLAttributes, keyof CarteraAgingBindings> & PublicProps;
    $emit: {
      (name: 'cartera-account-open', event: CustomEvent<CarteraAccountOpen>): void;
      (name: 'cartera-load-failed', event: CustomEvent<CarteraLoadFailed>): void;
    };
  };
  /** A payment received: how much, when and how, what it is put on and what is left, one sentence to check, a receipt. For a clerk or a collector. */
  'cartera-payment-form': new () => CarteraPaymentForm & {
    $props: CarteraPaymentFormBindings & Omit<HTMLAttributes, keyof CarteraPaymentFormBindings> & PublicProps;
    $emit: {
      (name: 'cartera-payment-request', event: CustomEvent<CarteraPaymentRequest>): void;
      (name: 'cartera-payment-done', event: CustomEvent<CarteraPaymentDone>): void;
      (name: 'cartera-payment-failed', event: CustomEvent<CarteraPaymentFailed>): void;
      (name: 'cartera-load-failed', event: CustomEvent<CarteraLoadFailed>): void;
    };
  };
  /** A promise to pay: what is owed, how much and which day, one sentence to agree to, a receipt. For a debtor, first on a phone. */
  'cartera-promise-form': new () => CarteraPromiseForm & {
    $props: CarteraPromiseFormBindings & Omit<HTMLAttributes, keyof CarteraPromiseFormBindings> & PublicProps;
    $emit: {
      (name: 'cartera-promise-request', event: CustomEvent<CarteraPromiseRequest>): void;
      (name: 'cartera-promise-done', event: CustomEvent<CarteraPromiseDone>): void;
      (name: 'cartera-promise-withdrawn', event: CustomEvent<CarteraPromiseDone>): void;
      (name: 'cartera-promise-failed', event: CustomEvent<CarteraPromiseFailed>): void;
      (name: 'cartera-load-failed', event: CustomEvent<CarteraLoadFailed>): void;
    };
  };
  /** Gives the elements below it their Backend, locale, clock and identity. For developers; it shows nothing itself. */
  'cartera-provider': new () => CarteraProvider & {
    $props: CarteraProviderBindings & Omit<HTMLAttributes, keyof CarteraProviderBindings> & PublicProps;
  };
  /** A statement of account: what is owed and since when, then what makes it up. For a debtor, first on a phone; prints whole. */
  'cartera-statement': new () => CarteraStatement & {
    $props: CarteraStatementBindings & Omit<HTMLAttributes, keyof CarteraStatementBindings> & PublicProps;
    $emit: {
      (name: 'cartera-load-started', event: CustomEvent<CarteraLoadStarted>): void;
      (name: 'cartera-loaded', event: CustomEvent<CarteraLoaded>): void;
      (name: 'cartera-load-failed', event: CustomEvent<CarteraLoadFailed>): void;
    };
  };
}

declare module 'vue' {
  interface GlobalComponents extends CarteraVueElements {}
}
