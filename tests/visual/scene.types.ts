import type { Backend } from '@cartera/backend';
import type { LocalDate, StreamId } from '@cartera/core';

/** What happened to an account on a day: a kind of command with its facts. */
export interface Step {
  readonly kind: string;
  readonly on: LocalDate;
  readonly facts: object;
  /** The day the books learned it, where that is later. */
  readonly learnedOn?: LocalDate;
}

/** An account of a scene. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Books in the page's memory, as of a day. */
export interface Books {
  /** The Backend of the first customer. */
  readonly customer: Backend;
  /** The Backend of staff. */
  readonly staff: Backend;
}

/** What books say beside their accounts. */
export interface BooksOptions {
  /** How it is paid: with a reference of the customer's, or with one of each document. Left out: nobody says. */
  readonly paidBy?: 'customer' | 'document';
}

/** What a scene is made with. It comes as an argument, so that the tables of scenes load in Node as well, where only their names are read. */
export interface Studio {
  readonly openBooks: (accounts: readonly Account[], options?: BooksOptions) => Promise<Books>;
  /** A Backend whose views never answer; it submits as the one given. */
  readonly waiting: (backend: Backend | undefined) => Backend;
  /** A Backend whose views fail with a code; it submits as the one given. */
  readonly failing: (backend: Backend | undefined, code: string) => Backend;
  /** The Backend given; once changed, one that waits or cannot be reached. */
  readonly later: (
    backend: Backend | undefined,
    after: 'waiting' | 'failing',
  ) => { readonly backend: Backend; readonly change: () => void };
  /** A Backend that hands out files, which are long in the making; the rest as the one given. */
  readonly handingOut: (backend: Backend) => Backend;
  /** A Backend that takes files, over books in the page's memory in which nothing stands but what is said here, by document. */
  readonly openImports: (options?: {
    readonly known?: Readonly<Record<string, { readonly amount: number; readonly currency: string }>>;
    /** Rows at which an import stands still. */
    readonly holdAt?: number;
    readonly closed?: true;
  }) => Backend;
  /** A Backend that writes and takes messages, over an account that owes 1,000.00; changed, it owes less. */
  readonly openPost: (post?: {
    readonly isSentHere?: boolean;
    readonly addresses?: readonly string[];
    readonly mayMessage?: boolean;
    readonly nothingDue?: true;
  }) => Promise<{ readonly backend: Backend; readonly change: () => void }>;
  /** Until something holds, looked at once a frame. */
  readonly until: (holds: () => boolean) => Promise<void>;
}

/** What every element of the table is. */
export interface RenderedElement extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  reload(): void;
}

/** What stands on the page: the element's properties, the Backend over it, and what a person does there. */
export interface Scene<Harness> {
  readonly stream?: StreamId;
  readonly backend?: Backend;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Ends when the state has come about. Without: when the element has settled. */
  readonly use?: (harness: Harness) => Promise<void>;
}

/** The scenes of one element. */
export interface Scenes<Harness> {
  /** The one that is shown in each theme and width. */
  readonly main: string;
  /** Those that are shown on a phone as well. */
  readonly narrow: readonly string[];
  /** Whether it has a compact density. */
  readonly dense: boolean;
  readonly states: Readonly<Record<string, (studio: Studio) => Promise<Scene<Harness>>>>;
}
