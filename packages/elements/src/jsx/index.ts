// Made from custom-elements.json by scripts/make.mjs; `npm run build` writes it anew.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
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

/** What JSX may set on `<cartera-account>`, beside what any element takes. */
export interface CarteraAccountProps {
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
  /** A command is about to be sent. Cancelable: prevented, the page sends it and sets `outcome`. Bubbles, composed. */
  'oncartera-account-request'?: ((event: CustomEvent<CarteraAccountRequest>) => void) | undefined;
  /** A command of this element's forms was accepted. Bubbles, composed. */
  'oncartera-account-done'?: ((event: CustomEvent<CarteraAccountDone>) => void) | undefined;
  /** What was sent was refused, or there was no answer. Bubbles, composed. */
  'oncartera-account-failed'?: ((event: CustomEvent<CarteraAccountFailed>) => void) | undefined;
  /** Any command about this account was accepted, promises and payments too. Bubbles, composed. */
  'oncartera-account-change'?: ((event: CustomEvent<CarteraAccountChange>) => void) | undefined;
  /** The button that goes back was pressed. Bubbles, composed. */
  'oncartera-account-close'?: ((event: CustomEvent<CarteraAccountClose>) => void) | undefined;
  /** The account could not be fetched, or a property is wrong. Bubbles, composed. */
  'oncartera-load-failed'?: ((event: CustomEvent<CarteraLoadFailed>) => void) | undefined;
}

/** What JSX may set on `<cartera-aging>`, beside what any element takes. */
export interface CarteraAgingProps {
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
  /** A customer's row was chosen. Bubbles, composed. */
  'oncartera-account-open'?: ((event: CustomEvent<CarteraAccountOpen>) => void) | undefined;
  /** There is no aging: refused, unreachable, or a property is wrong. Bubbles, composed. */
  'oncartera-load-failed'?: ((event: CustomEvent<CarteraLoadFailed>) => void) | undefined;
}

/** What JSX may set on `<cartera-import>`, beside what any element takes. */
export interface CarteraImportProps {
  /** How files are read, whole or in part; what it does not say is proposed from each file. A person may change all of it. The element never changes it. */
  mapping?: CarteraImport['mapping'] | undefined;
  /** A file is about to be imported. Cancelable: prevented, nothing is imported. Bubbles, composed. */
  'oncartera-import-request'?: ((event: CustomEvent<CarteraImportRequest>) => void) | undefined;
  /** A file was imported. Bubbles, composed. */
  'oncartera-import-done'?: ((event: CustomEvent<CarteraImportDone>) => void) | undefined;
  /** An import was refused, stopped, or broke off. Bubbles, composed. */
  'oncartera-import-failed'?: ((event: CustomEvent<CarteraImportFailed>) => void) | undefined;
}

/** What JSX may set on `<cartera-message-form>`, beside what any element takes. */
export interface CarteraMessageFormProps {
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
  /** A message is about to be sent, or recorded as sent. Cancelable: prevented, the page does it and sets `outcome`. Bubbles, composed. */
  'oncartera-message-request'?: ((event: CustomEvent<CarteraMessageRequest>) => void) | undefined;
  /** A message was sent, or recorded as sent. Bubbles, composed. */
  'oncartera-message-done'?: ((event: CustomEvent<CarteraMessageDone>) => void) | undefined;
  /** It was refused, or there was no answer. Bubbles, composed. */
  'oncartera-message-failed'?: ((event: CustomEvent<CarteraMessageFailed>) => void) | undefined;
  /** The message could not be written. Bubbles, composed. */
  'oncartera-load-failed'?: ((event: CustomEvent<CarteraLoadFailed>) => void) | undefined;
}

/** What JSX may set on `<cartera-payment-form>`, beside what any element takes. */
export interface CarteraPaymentFormProps {
  /** The account: 'account/ACME'. Without a `position` it is fetched from the provider's Backend. */
  stream?: CarteraPaymentForm['stream'] | undefined;
  /** What is open. Wins over everything that would fetch; the element reads it and never changes it. */
  position?: CarteraPaymentForm['position'] | undefined;
  /** What became of the command that the page took over from `cartera-payment-request`. Without one on its way it is ignored. */
  outcome?: CarteraPaymentForm['outcome'] | undefined;
  /** A command is about to be sent. Cancelable: prevented, the page sends it and sets `outcome`. Bubbles, composed. */
  'oncartera-payment-request'?: ((event: CustomEvent<CarteraPaymentRequest>) => void) | undefined;
  /** A payment was recorded. Bubbles, composed. */
  'oncartera-payment-done'?: ((event: CustomEvent<CarteraPaymentDone>) => void) | undefined;
  /** What was sent was refused, or there was no answer. Bubbles, composed. */
  'oncartera-payment-failed'?: ((event: CustomEvent<CarteraPaymentFailed>) => void) | undefined;
  /** The account could not be fetched. Bubbles, composed. */
  'oncartera-load-failed'?: ((event: CustomEvent<CarteraLoadFailed>) => void) | undefined;
}

/** What JSX may set on `<cartera-promise-form>`, beside what any element takes. */
export interface CarteraPromiseFormProps {
  /** The account: 'account/ACME'. Without `choices` it is fetched from the provider's Backend. */
  stream?: CarteraPromiseForm['stream'] | undefined;
  /** What can be promised. Wins over everything that would fetch; the element reads it and never changes it. */
  choices?: CarteraPromiseForm['choices'] | undefined;
  /** Promises there are; open ones are shown. Beside `choices` of the page; otherwise they are fetched. */
  promises?: CarteraPromiseForm['promises'] | undefined;
  /** What became of the command that the page took over from `cartera-promise-request`. Without one on its way it is ignored. */
  outcome?: CarteraPromiseForm['outcome'] | undefined;
  /** A command is about to be sent. Cancelable: prevented, the page sends it and sets `outcome`. Bubbles, composed. */
  'oncartera-promise-request'?: ((event: CustomEvent<CarteraPromiseRequest>) => void) | undefined;
  /** A promise was made. Bubbles, composed. */
  'oncartera-promise-done'?: ((event: CustomEvent<CarteraPromiseDone>) => void) | undefined;
  /** A promise was withdrawn. Bubbles, composed. */
  'oncartera-promise-withdrawn'?: ((event: CustomEvent<CarteraPromiseDone>) => void) | undefined;
  /** What was sent was refused, or there was no answer. Bubbles, composed. */
  'oncartera-promise-failed'?: ((event: CustomEvent<CarteraPromiseFailed>) => void) | undefined;
  /** The account could not be fetched. Bubbles, composed. */
  'oncartera-load-failed'?: ((event: CustomEvent<CarteraLoadFailed>) => void) | undefined;
}

/** What JSX may set on `<cartera-provider>`, beside what any element takes. */
export interface CarteraProviderProps {
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

/** What JSX may set on `<cartera-statement>`, beside what any element takes. */
export interface CarteraStatementProps {
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
  /** A request went to the Backend. Bubbles, composed. */
  'oncartera-load-started'?: ((event: CustomEvent<CarteraLoadStarted>) => void) | undefined;
  /** A statement arrived and will be shown. Bubbles, composed. */
  'oncartera-loaded'?: ((event: CustomEvent<CarteraLoaded>) => void) | undefined;
  /** There is no statement: refused, unreachable, or a property is wrong. Bubbles, composed. */
  'oncartera-load-failed'?: ((event: CustomEvent<CarteraLoadFailed>) => void) | undefined;
}

/** What JSX may set on `<cartera-worklist>`, beside what any element takes. */
export interface CarteraWorklistProps {
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
  /** Order, search, filters or the open account are others. Bubbles, composed. */
  'oncartera-view-change'?: ((event: CustomEvent<CarteraViewChange>) => void) | undefined;
  /** A row is to be opened. Prevented: the page opens it elsewhere. Bubbles, composed, cancelable. */
  'oncartera-account-open'?: ((event: CustomEvent<CarteraAccountOpen>) => void) | undefined;
  /** Before an account is assigned, once for each. Prevented: the page sends it, and gives what became of it to `answer`. Bubbles, composed, cancelable. */
  'oncartera-assign-request'?: ((event: CustomEvent<CarteraAssignRequest>) => void) | undefined;
  /** An account was assigned. Bubbles, composed. */
  'oncartera-assign-done'?: ((event: CustomEvent<CarteraAssignDone>) => void) | undefined;
  /** Before an account is put off, once for each. Prevented: the page sends it, and gives what became of it to `answer`. Bubbles, composed, cancelable. */
  'oncartera-snooze-request'?: ((event: CustomEvent<CarteraSnoozeRequest>) => void) | undefined;
  /** An account was put off. Bubbles, composed. */
  'oncartera-snooze-done'?: ((event: CustomEvent<CarteraSnoozeDone>) => void) | undefined;
  /** There is no list, or no newer one: refused, unreachable, or a property is wrong. Bubbles, composed. */
  'oncartera-load-failed'?: ((event: CustomEvent<CarteraLoadFailed>) => void) | undefined;
}

/** Cartera's elements in JSX, by tag. */
export interface CarteraJsxElements {
  /** One customer's account, and everything that is done to it: what is owed, what happened, what to record. For a collector, who works by keyboard all day. */
  'cartera-account': CarteraAccountProps &
    Omit<DetailedHTMLProps<HTMLAttributes<CarteraAccount>, CarteraAccount>, keyof CarteraAccountProps>;
  /** How old what customers owe is: one picture, and whose it is. For a manager, at a glance; prints whole. */
  'cartera-aging': CarteraAgingProps & Omit<DetailedHTMLProps<HTMLAttributes<CarteraAging>, CarteraAging>, keyof CarteraAgingProps>;
  /** Files in: a spreadsheet or CSV is chosen, its columns are understood and corrected, what would change is seen, then it is imported. For a clerk or a collector. */
  'cartera-import': CarteraImportProps & Omit<DetailedHTMLProps<HTMLAttributes<CarteraImport>, CarteraImport>, keyof CarteraImportProps>;
  /** A message to the customer: a reminder or a statement, by e-mail, WhatsApp, SMS, letter or whatever it is pasted into; read as it will be read, then sent. For a collector. */
  'cartera-message-form': CarteraMessageFormProps &
    Omit<DetailedHTMLProps<HTMLAttributes<CarteraMessageForm>, CarteraMessageForm>, keyof CarteraMessageFormProps>;
  /** A payment received: how much, when and how, what it is put on and what is left, one sentence to check, a receipt. For a clerk or a collector. */
  'cartera-payment-form': CarteraPaymentFormProps &
    Omit<DetailedHTMLProps<HTMLAttributes<CarteraPaymentForm>, CarteraPaymentForm>, keyof CarteraPaymentFormProps>;
  /** A promise to pay: what is owed, how much and which day, one sentence to agree to, a receipt. For a debtor, first on a phone. */
  'cartera-promise-form': CarteraPromiseFormProps &
    Omit<DetailedHTMLProps<HTMLAttributes<CarteraPromiseForm>, CarteraPromiseForm>, keyof CarteraPromiseFormProps>;
  /** Gives the elements below it their Backend, locale, clock and identity. For developers; it shows nothing itself. */
  'cartera-provider': CarteraProviderProps &
    Omit<DetailedHTMLProps<HTMLAttributes<CarteraProvider>, CarteraProvider>, keyof CarteraProviderProps>;
  /** A statement of account: what is owed and since when, then what makes it up. For a debtor, first on a phone; prints whole. */
  'cartera-statement': CarteraStatementProps &
    Omit<DetailedHTMLProps<HTMLAttributes<CarteraStatement>, CarteraStatement>, keyof CarteraStatementProps>;
  /** Whom to call next, and why: the list a collector works through, by keys, all day. For a collector. */
  'cartera-worklist': CarteraWorklistProps &
    Omit<DetailedHTMLProps<HTMLAttributes<CarteraWorklist>, CarteraWorklist>, keyof CarteraWorklistProps>;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CarteraJsxElements {}
  }
}
