// Made from custom-elements.json by scripts/make.mjs; `npm run build` writes it anew.
import type { HTMLAttributes, PublicProps } from 'vue';
import type {
  CarteraAccount,
  CarteraAccountChange,
  CarteraAccountClose,
  CarteraAccountDone,
  CarteraAccountFailed,
  CarteraAccountOpen,
  CarteraAccountRequest,
  CarteraAging,
  CarteraAssignDone,
  CarteraAssignRequest,
  CarteraImport,
  CarteraImportDone,
  CarteraImportFailed,
  CarteraImportRequest,
  CarteraLoadFailed,
  CarteraLoadStarted,
  CarteraLoaded,
  CarteraMessageDone,
  CarteraMessageFailed,
  CarteraMessageForm,
  CarteraMessageRequest,
  CarteraPaymentDone,
  CarteraPaymentFailed,
  CarteraPaymentForm,
  CarteraPaymentRequest,
  CarteraPromiseDone,
  CarteraPromiseFailed,
  CarteraPromiseForm,
  CarteraPromiseRequest,
  CarteraProvider,
  CarteraSnoozeDone,
  CarteraSnoozeRequest,
  CarteraStatement,
  CarteraViewChange,
  CarteraWorklist,
} from '../index.js';

/** What a template may bind on `<cartera-account>`, beside what any element takes. */
export interface CarteraAccountBindings {
  /** The account: 'account/ACME'. */
  stream?: CarteraAccount['stream'] | undefined;
  /** The day of everything, YYYY-MM-DD, and of what is recorded. Default: the Backend's business date. */
  asOf?: CarteraAccount['asOf'] | undefined;
  /** ISO 8601 in UTC: the account as it was known at that instant, which counts. Default: as known now. */
  knownAt?: CarteraAccount['knownAt'] | undefined;
  /** What the customer is called. Default: as the account itself says, else its id. */
  customerName?: CarteraAccount['customerName'] | undefined;
  /** 'comfortable' (rows for fingers) or 'compact'. */
  density?: CarteraAccount['density'] | undefined;
  /** Whether there is a button that goes back. */
  closable?: CarteraAccount['closable'] | undefined;
  /** What is owed. Wins over everything that would fetch; the element reads it and never changes it. */
  position?: CarteraAccount['position'] | undefined;
  /** Promises as they stand. Beside a `position` of the page's; otherwise they are fetched. */
  promises?: CarteraAccount['promises'] | undefined;
  /** Every entry of the account. Wins over fetching them. */
  entries?: CarteraAccount['entries'] | undefined;
  /** The account's row of the worklist: name, what is to be collected, who has it. Shown until something newer was fetched. */
  item?: CarteraAccount['item'] | undefined;
  /** What can be promised, for `<cartera-promise-form>` where there is no Backend. */
  choices?: CarteraAccount['choices'] | undefined;
  /** Ids of people to whom an account is given, as suggestions. */
  people?: CarteraAccount['people'] | undefined;
  /** What became of the command that the page took over from a request event. Without one on its way it is ignored. */
  outcome?: CarteraAccount['outcome'] | undefined;
}

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

/** What a template may bind on `<cartera-import>`, beside what any element takes. */
export interface CarteraImportBindings {
  /** How files are read, whole or in part; what it does not say is proposed from each file. A person may change all of it. The element never changes it. */
  mapping?: CarteraImport['mapping'] | undefined;
}

/** What a template may bind on `<cartera-message-form>`, beside what any element takes. */
export interface CarteraMessageFormBindings {
  /** The account: 'account/ACME'. */
  stream?: CarteraMessageForm['stream'] | undefined;
  /** 'reminder' or 'statement'. Default: 'reminder'. A choice made here wins, as over all that follow. */
  kind?: CarteraMessageForm['kind'] | undefined;
  /** How it goes. Default: 'email'. */
  channel?: CarteraMessageForm['channel'] | undefined;
  /** The day it speaks of, YYYY-MM-DD. Default: the Backend's business date. */
  asOf?: CarteraMessageForm['asOf'] | undefined;
  /** Of a statement: its first day, YYYY-MM-DD, counted. Default: the first of the month of `asOf`. */
  from?: CarteraMessageForm['from'] | undefined;
  /** Of a reminder, among those that the account allows: 'overdue'. Default: the account's own. */
  stage?: CarteraMessageForm['stage'] | undefined;
  /** 'cordial', 'neutral' or 'firm'. Default: by the stage. */
  tone?: CarteraMessageForm['tone'] | undefined;
  /** The language of the message: 'es-MX' or 'en'. Default: the customer's. */
  language?: CarteraMessageForm['language'] | undefined;
  /** An e-mail address or a telephone number. Default: the customer's first. */
  to?: CarteraMessageForm['to'] | undefined;
  /** Whose account, below the heading. Default: the account's id. */
  customerName?: CarteraMessageForm['customerName'] | undefined;
  /** What became of the message that the page took over from `cartera-message-request`. Without one on its way it is ignored. */
  outcome?: CarteraMessageForm['outcome'] | undefined;
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
  /** Whether the elements below stand as they are until they are asked again. Default: they follow what changes, where the Backend tells it. */
  still?: CarteraProvider['still'] | undefined;
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
  /** How it is paid, as the view 'payment-instructions' gives it. Wins over what would be fetched. */
  payment?: CarteraStatement['payment'] | undefined;
  /** Whose account, for the heading. Default: the account's id. */
  customerName?: CarteraStatement['customerName'] | undefined;
  /** 'comfortable' (rows for fingers) or 'compact'. */
  density?: CarteraStatement['density'] | undefined;
}

/** What a template may bind on `<cartera-worklist>`, beside what any element takes. */
export interface CarteraWorklistBindings {
  /** Order, search, filters and the open account as a query string: 'order=oldest&reason=worklist.no_contact'. Default: '', the list as it is at first. The element changes it and says so. */
  view?: CarteraWorklist['view'] | undefined;
  /** Keeps the view in the page's own address, beside what else stands there: opening and closing an account are steps back, the rest replaces. */
  address?: CarteraWorklist['address'] | undefined;
  /** The day the list is read for, YYYY-MM-DD. Default: the Backend's business date. */
  asOf?: CarteraWorklist['asOf'] | undefined;
  /** Seconds between two questions while the page is in sight, whole, at least 0. 0: never by itself. Default: 30. */
  refreshSeconds?: CarteraWorklist['refreshSeconds'] | undefined;
  /** The data itself, as the view `worklist` gives it: its rows are all that are shown. Wins over everything that would fetch; the element reads it and never changes it. */
  page?: CarteraWorklist['page'] | undefined;
  /** To whom accounts may be assigned, beside those who have some already. */
  assignees?: CarteraWorklist['assignees'] | undefined;
  /** 'comfortable' (rows for fingers) or 'compact'. */
  density?: CarteraWorklist['density'] | undefined;
}

/** Cartera's elements in Vue's templates, by tag. */
export interface CarteraVueElements {
  /** One customer's account, and everything that is done to it: what is owed, what happened, what to record. For a collector, who works by keyboard all day. */
  'cartera-account': new () => CarteraAccount & {
    $props: CarteraAccountBindings & Omit<HTMLAttributes, keyof CarteraAccountBindings> & PublicProps;
    $emit: {
      (name: 'cartera-account-request', event: CustomEvent<CarteraAccountRequest>): void;
      (name: 'cartera-account-done', event: CustomEvent<CarteraAccountDone>): void;
      (name: 'cartera-account-failed', event: CustomEvent<CarteraAccountFailed>): void;
      (name: 'cartera-account-change', event: CustomEvent<CarteraAccountChange>): void;
      (name: 'cartera-account-close', event: CustomEvent<CarteraAccountClose>): void;
      (name: 'cartera-load-failed', event: CustomEvent<CarteraLoadFailed>): void;
    };
  };
  /** How old what customers owe is: one picture, and whose it is. For a manager, at a glance; prints whole. */
  'cartera-aging': new () => CarteraAging & {
    $props: CarteraAgingBindings & Omit<HTMLAttributes, keyof CarteraAgingBindings> & PublicProps;
    $emit: {
      (name: 'cartera-account-open', event: CustomEvent<CarteraAccountOpen>): void;
      (name: 'cartera-load-failed', event: CustomEvent<CarteraLoadFailed>): void;
    };
  };
  /** Files in: a spreadsheet or CSV is chosen, its columns are understood and corrected, what would change is seen, then it is imported. For a clerk or a collector. */
  'cartera-import': new () => CarteraImport & {
    $props: CarteraImportBindings & Omit<HTMLAttributes, keyof CarteraImportBindings> & PublicProps;
    $emit: {
      (name: 'cartera-import-request', event: CustomEvent<CarteraImportRequest>): void;
      (name: 'cartera-import-done', event: CustomEvent<CarteraImportDone>): void;
      (name: 'cartera-import-failed', event: CustomEvent<CarteraImportFailed>): void;
    };
  };
  /** A message to the customer: a reminder or a statement, by e-mail, WhatsApp, SMS, letter or whatever it is pasted into; read as it will be read, then sent. For a collector. */
  'cartera-message-form': new () => CarteraMessageForm & {
    $props: CarteraMessageFormBindings & Omit<HTMLAttributes, keyof CarteraMessageFormBindings> & PublicProps;
    $emit: {
      (name: 'cartera-message-request', event: CustomEvent<CarteraMessageRequest>): void;
      (name: 'cartera-message-done', event: CustomEvent<CarteraMessageDone>): void;
      (name: 'cartera-message-failed', event: CustomEvent<CarteraMessageFailed>): void;
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
  /** Whom to call next, and why: the list a collector works through, by keys, all day. For a collector. */
  'cartera-worklist': new () => CarteraWorklist & {
    $props: CarteraWorklistBindings & Omit<HTMLAttributes, keyof CarteraWorklistBindings> & PublicProps;
    $emit: {
      (name: 'cartera-view-change', event: CustomEvent<CarteraViewChange>): void;
      (name: 'cartera-account-open', event: CustomEvent<CarteraAccountOpen>): void;
      (name: 'cartera-assign-request', event: CustomEvent<CarteraAssignRequest>): void;
      (name: 'cartera-assign-done', event: CustomEvent<CarteraAssignDone>): void;
      (name: 'cartera-snooze-request', event: CustomEvent<CarteraSnoozeRequest>): void;
      (name: 'cartera-snooze-done', event: CustomEvent<CarteraSnoozeDone>): void;
      (name: 'cartera-load-failed', event: CustomEvent<CarteraLoadFailed>): void;
    };
  };
}

declare module 'vue' {
  interface GlobalComponents extends CarteraVueElements {}
}
