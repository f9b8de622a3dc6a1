import type { Backend, Outcome } from '@cartera/backend';
import type { Entry, Position, PromiseChoices, PromiseStanding, StreamId, WorkItem } from '@cartera/core';
import { accountTopic, accountWords } from '@cartera/locales/account';
import { html, nothing, type PropertyValues } from 'lit';
import { FetchingElement, type Fetched } from '../fetching/index.js';
import { isFields, isGiven, isText } from '../given/index.js';
import type { LoadFailure } from '../loading/index.js';
import { frameStyles, tokens } from '../tokens/index.js';
import type { CarteraAccountClose } from './account-events.types.js';
import type { AccountFace, AccountNow } from './account-face.js';
import { accountFailureWords } from './account-failure-words.js';
import { accountHeadStyles } from './account-head.styles.js';
import type { AccountLoads } from './account-loads.types.js';
import { readAccountRequest, type AccountRequest } from './account-request.js';
import type * as Face from './face.js';
import { accountFaces } from './faces.js';
import { fetchAccount, UNREADABLE_DATA, type FetchedAccount } from './fetch-account.js';
import { fileOfAccount } from './file-of-account.js';

/** Elements inside that fetch for themselves. */
const NESTED = 'cartera-statement, cartera-promise-form, cartera-payment-form, cartera-message-form';

/**
 * @summary One customer's account, and everything that is done to it: what is owed, what happened, what to record. For a collector, who works by keyboard all day.
 * @documentation docs/elements/account.md
 * @status experimental
 * @since 0.1
 *
 * Works under a `<cartera-provider>` from `stream`, or from `position`, `promises`, `entries` and `item` alone: then the page takes `cartera-account-request` and answers
 * with `outcome`. What the caller may not see or do is not there. The element computes nothing: amounts are core's, over the position it was given.
 *
 * Acts. A contact, a note, an assignment, a snooze, a hold and its lifting have forms here; promises, payments and messages to the customer have their elements,
 * `<cartera-promise-form>`, `<cartera-payment-form>` and, where the Backend sends messages for this caller, `<cartera-message-form>`, whose events bubble through this one; so has the statement. Their code, that of the forms and that of the history is loaded when it is first
 * wanted. Each command goes under a key that is made once and kept over every retry, so that a lost answer or a second click never makes two.
 * What is typed in a form of this element is kept for each account until the element leaves the page; the promise and payment forms forget it with the account.
 *
 * Follows. Where the Backend tells that the account moved, it is asked again without a sign of waiting, the part that is shown too: place, focus and what is typed stay.
 *
 * With `known-at` the account is looked back at, and nothing can be recorded. Commands are dated on the day that is shown.
 *
 * Files. Where the Backend has them for this caller, the account as of its day can be had as PDF, Excel, CSV or JSON: made by the Backend.
 *
 * Language: the element's own `lang`, else the provider's locale, else the nearest `lang` (live on `<html>`), else es-MX. Theme: the page's `color-scheme`, or the
 * nearest `data-theme` ("light", "dark"). What it shows with is loaded once it is on a page, English when it is asked for; where that cannot be had, Spanish is said.
 *
 * States. No `stream`: that an account is to be chosen. Waiting: a skeleton, with words after 300 ms. Newer data on its way, or failed: what is shown stays, marked with
 * its day. Nothing open: said in words. Refused: beside the field. Without an answer: what is known, and "try again" under the same key. A wrong property: said in words,
 * never thrown or corrected. Another `stream` or Backend: requests end and what was fetched is forgotten at once.
 *
 * @event {CustomEvent<CarteraAccountRequest>} cartera-account-request - A command is about to be sent. Cancelable: prevented, the page sends it and sets `outcome`. Bubbles, composed.
 * @event {CustomEvent<CarteraAccountDone>} cartera-account-done - A command of this element's forms was accepted. Bubbles, composed.
 * @event {CustomEvent<CarteraAccountFailed>} cartera-account-failed - What was sent was refused, or there was no answer. Bubbles, composed.
 * @event {CustomEvent<CarteraAccountChange>} cartera-account-change - Any command about this account was accepted, promises and payments too. Bubbles, composed.
 * @event {CustomEvent<CarteraAccountClose>} cartera-account-close - The button that goes back was pressed. Bubbles, composed.
 * @event {CustomEvent<CarteraLoadFailed>} cartera-load-failed - The account could not be fetched, or a property is wrong. Bubbles, composed.
 *
 * @csspart base - All of it.
 * @csspart title - The heading: whose account it is.
 * @csspart close - The button that goes back.
 * @csspart balance - What is owed, the largest text.
 * @csspart acts - The buttons of what can be recorded.
 * @csspart primary - The one main button among them.
 * @csspart act - The form that is open.
 * @csspart save - The button that records it.
 * @csspart field - One field of a form.
 * @csspart problem - What is wrong, beside its field.
 * @csspart recorded - What was recorded last.
 * @csspart tabs - The names of the parts.
 * @csspart tab - One of them.
 * @csspart panel - The part that is chosen.
 * @csspart items - A table of open documents.
 * @csspart timeline - The history.
 * @csspart promises - The promises.
 * @csspart download-button - Opens what can be had as a file.
 * @csspart downloads - What can be had as a file.
 * @csspart notice - What went wrong with fetching.
 *
 * @cssproperty --cartera-surface - Background; with `--cartera-surface-sunken`, `--cartera-surface-raised`.
 * @cssproperty --cartera-text - Text; with `--cartera-text-muted`.
 * @cssproperty --cartera-line - Rules between rows, and around a form.
 * @cssproperty --cartera-accent - The main button, the tab that is chosen; with `--cartera-on-accent`, `--cartera-accent-text`.
 * @cssproperty --cartera-positive - The mark of what was recorded.
 * @cssproperty --cartera-focus - Focus ring.
 * @cssproperty --cartera-critical - The mark of an error.
 * @cssproperty --cartera-radius - Corners, default 4px.
 */
export class CarteraAccount extends FetchingElement<AccountRequest, FetchedAccount, Position, typeof Face> {
  static override styles = [tokens, frameStyles, accountHeadStyles];
  static override properties = {
    stream: {},
    asOf: { attribute: 'as-of' },
    knownAt: { attribute: 'known-at' },
    customerName: { attribute: 'customer-name' },
    density: {},
    closable: { type: Boolean },
    position: { attribute: false },
    promises: { attribute: false },
    entries: { attribute: false },
    item: { attribute: false },
    choices: { attribute: false },
    people: { attribute: false },
    outcome: { attribute: false, hasChanged: () => true },
  };

  /** How the elements inside get there; `define/account` says it. Without, whoever registers this class registers them too. */
  static loads: AccountLoads = {};

  /** The account: 'account/ACME'. */
  stream: string | undefined;

  /** The day of everything, YYYY-MM-DD, and of what is recorded. Default: the Backend's business date. */
  asOf: string | undefined;

  /** ISO 8601 in UTC: the account as it was known at that instant, which counts. Default: as known now. */
  knownAt: string | undefined;

  /** What the customer is called. Default: as the account itself says, else its id. */
  customerName: string | undefined;

  /** 'comfortable' (rows for fingers) or 'compact'. */
  density: 'comfortable' | 'compact' = 'comfortable';

  /** Whether there is a button that goes back. */
  closable = false;

  /** What is owed. Wins over everything that would fetch; the element reads it and never changes it. */
  position: Position | undefined;

  /** Promises as they stand. Beside a `position` of the page's; otherwise they are fetched. */
  promises: readonly PromiseStanding[] | undefined;

  /** Every entry of the account. Wins over fetching them. */
  entries: readonly Entry[] | undefined;

  /** The account's row of the worklist: name, what is to be collected, who has it. Shown until something newer was fetched. */
  item: WorkItem | undefined;

  /** What can be promised, for `<cartera-promise-form>` where there is no Backend. */
  choices: PromiseChoices | undefined;

  /** Ids of people to whom an account is given, as suggestions. */
  people: readonly string[] | undefined;

  /** What became of the command that the page took over from a request event. Without one on its way it is ignored. */
  outcome: Outcome | undefined;

  protected override readonly loadDoor = async () => new (await import('../downloading/index.js')).DownloadDoor(this, 'account');
  private face: AccountFace | undefined;
  /** What was to be opened before there was a face. */
  private wanted: Parameters<CarteraAccount['open']>[0][] = [];

  constructor() {
    super(accountFaces, accountTopic);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.face?.leave();
  }

  /** Shows the form of an act and moves the focus into it. What is typed there already stays. An act that the caller may not do is not shown. */
  open(act: 'contact' | 'promise' | 'payment' | 'message' | 'note' | 'assign' | 'snooze' | 'hold'): void {
    if (this.face) this.face.open(act);
    else this.wanted.push(act);
  }

  /** Fetches the account again, and the part of it that is shown. What was typed stays. Does nothing with a `position` from the page. */
  override reload(): void {
    super.reload();
    for (const one of this.renderRoot.querySelectorAll<HTMLElement & { reload?: () => void }>(NESTED)) one.reload?.();
  }

  protected begin({ AccountFace: Shown }: typeof Face): void {
    const face = new Shown({
      element: this,
      loads: () => CarteraAccount.loads,
      environment: () => this.environment,
      now: () => this.now(),
      tell: (type, detail) => this.tell(type, detail),
      learn: (topic) => this.surroundings.learn(topic),
    });
    this.face = face;
    for (const act of this.wanted) face.open(act);
    this.wanted = [];
  }

  protected question(): AccountRequest | LoadFailure | undefined {
    const isChosen = this.stream !== undefined && this.stream !== '';
    return isGiven(this.position) || !isChosen ? undefined : readAccountRequest(this);
  }

  protected fetch(backend: Backend, request: AccountRequest, signal: AbortSignal) {
    return fetchAccount(backend, request, { signal, reader: async () => this.whenFaced().then(() => this.face) });
  }

  protected shown(): Fetched<Position> {
    const position: unknown = this.position;
    if (!isGiven(position)) return { data: this.loader.result?.position, failure: this.loader.failure };
    if (!this.face) return {};
    return this.face.isPosition(position) ? { data: position } : { failure: UNREADABLE_DATA };
  }

  protected words() {
    const words = accountWords(this.locale);
    const { name, id } = this.whose();
    return { ...words, title: name ?? id ?? words.title, nothingYet: words.nothingChosen };
  }

  protected failureWords(failure: LoadFailure) {
    return accountFailureWords(this.locale, failure);
  }

  protected dayOf(position: Position): string {
    return this.face?.dayOf(position) ?? '';
  }

  protected override isCompact(): boolean {
    return this.density === 'compact';
  }

  protected override isBusy(): boolean {
    return super.isBusy() || this.face?.busy === true;
  }

  protected override renderWhose(): unknown {
    const { name, id } = this.whose();
    return name === undefined || id === undefined || name === id ? undefined : html`<p class="whose">${id}</p>`;
  }

  protected override renderActions(): unknown {
    const close = html`<button class="quiet close" part="close" type="button" @click=${this.close}>
      ${accountWords(this.locale).close}
    </button>`;
    return html`<div class="actions">${this.renderDownload()}${this.closable ? close : nothing}</div>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.face?.prepare();
    if (changed.has('outcome') && this.outcome !== undefined) this.face?.answer(this.outcome); // without a face nothing was sent
  }

  protected override updated(): void {
    super.updated();
    this.face?.updated();
  }

  protected renderData(position: Position): unknown {
    return this.face?.render(position);
  }

  protected override fileNow() {
    return this.isFetched() ? fileOfAccount(this.loader) : undefined;
  }

  private readonly close = (): void => {
    const stream = (this.whose().stream ?? '') as StreamId;
    this.tell('cartera-account-close', { stream } satisfies CarteraAccountClose);
  };

  private now(): AccountNow {
    return { locale: this.locale, position: this.shown().data, fetched: this.loader.result, isFetched: this.isFetched(), ...this.whose() };
  }

  private isFetched(): boolean {
    return !isGiven(this.position);
  }

  /** Whose account, and what the customer is called. What the page gives is believed until there is a face that reads it. */
  private whose(): { readonly stream: unknown; readonly name?: string | undefined; readonly id?: string | undefined } {
    const { face } = this;
    const position: unknown = face ? this.shown().data : this.position;
    const stream: unknown = (isFields(position) ? position['stream'] : undefined) ?? this.stream;
    const id = isText(stream) && stream !== '' ? stream.replace(/^\w+\//, '') : undefined;
    const own: unknown = this.customerName;
    const given: unknown = face ? face.itemGiven(stream) : this.item;
    const item = isFields(given) && given['stream'] === stream ? given : this.loader.result?.item;
    const name: unknown = own && isText(own) ? own : item?.name;
    return { stream, id, name: isText(name) ? name : undefined };
  }
}
