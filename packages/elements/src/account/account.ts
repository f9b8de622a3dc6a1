import type { Backend, CommandRequest, Outcome } from '@cartera/backend';
import type { Entry, Position, PromiseChoices, PromiseStanding, StreamId, WorkItem } from '@cartera/core';
import { formatDay, formatInstant, phrase } from '@cartera/locales';
import { accountFailureText, accountTopic, accountWords, type AccountAct, type AccountTab } from '@cartera/locales/account';
import { html, nothing, type PropertyValues } from 'lit';
import { FetchingElement, type Fetched } from '../fetching/index.js';
import { checkedOnce, isPromises, isText } from '../given/index.js';
import { NO_FACE, type FaceCode, renderNotice, type LoadFailure } from '../loading/index.js';
import { tokens } from '../tokens/index.js';
import type { AccountCommand, CarteraAccountChange, CarteraAccountClose } from './account-events.types.js';
import type { AccountLoads } from './account-loads.types.js';
import { AccountParts } from './account-parts.js';
import { readAccountRequest, type AccountRequest } from './account-request.js';
import { writing, type AccountView } from './account-view.js';
import { accountStyles } from './account.styles.js';
import { actsOf, isAct, tabsOf } from './act-kinds.js';
import { balancesOf, type CurrencyBalance } from './balances-of.js';
import { fetchAccount, UNREADABLE_DATA, type FetchedAccount } from './fetch-account.js';
import { fileOfAccount } from './file-of-account.js';
import { FormsDoor } from './forms-door.js';
import { isAccountPosition } from './is-account-position.js';
import { isWorkItem } from './is-work-item.js';
import { renderBalances } from './render-balances.js';
import { renderFacts } from './render-facts.js';
import { renderTabs } from './render-tabs.js';
import { renderToolbar } from './render-toolbar.js';

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
 * nearest `data-theme` ("light", "dark"). English is loaded when it is asked for; where it cannot be, Spanish is said.
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
export class CarteraAccount extends FetchingElement<AccountRequest, FetchedAccount, Position, FaceCode> {
  static override styles = [tokens, accountStyles];
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

  private readonly isPosition = checkedOnce(isAccountPosition);
  private readonly isItem = checkedOnce(isWorkItem);
  private readonly parts = new AccountParts(this, () => CarteraAccount.loads);
  private readonly forms = new FormsDoor({
    element: this,
    backend: () => this.environment?.backend,
    loads: () => CarteraAccount.loads,
    tell: (type, detail) => this.tell(type, detail),
    changed: (done, kind, command) => this.changed(done, kind, command),
  });
  protected override readonly loadDoor = async () => new (await import('../downloading/index.js')).DownloadDoor(this, 'account');
  private focusNext: string | undefined;
  private seenStream: string | undefined;
  private seenBackend: Backend | undefined;
  private wanted: AccountAct | undefined;
  private recorded = '';

  constructor() {
    super(NO_FACE, accountTopic);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forget();
    this.forms.reset();
  }

  /** Shows the form of an act and moves the focus into it. What is typed there already stays. An act that the caller may not do is not shown. */
  open(act: 'contact' | 'promise' | 'payment' | 'message' | 'note' | 'assign' | 'snooze' | 'hold'): void {
    if (!isAct(act)) return;
    this.wanted = act;
    this.requestUpdate();
  }

  /** Fetches the account again, and the part of it that is shown. What was typed stays. Does nothing with a `position` from the page. */
  override reload(): void {
    super.reload();
    for (const one of this.renderRoot.querySelectorAll<HTMLElement & { reload?: () => void }>(NESTED)) one.reload?.();
  }

  protected begin(): void {}

  protected question(): AccountRequest | LoadFailure | undefined {
    const isChosen = this.stream !== undefined && this.stream !== '';
    return isGiven(this.position) || !isChosen ? undefined : readAccountRequest(this);
  }

  protected fetch(backend: Backend, request: AccountRequest, signal: AbortSignal) {
    return fetchAccount(backend, request, signal);
  }

  protected shown(): Fetched<Position> {
    const position: unknown = this.position;
    if (!isGiven(position)) return { data: this.loader.result?.position, failure: this.loader.failure };
    return this.isPosition(position) ? { data: position } : { failure: UNREADABLE_DATA };
  }

  protected words() {
    const words = accountWords(this.locale);
    const { name, id } = this.whose();
    return { ...words, title: name ?? id ?? words.title, nothingYet: words.nothingChosen };
  }

  protected failureWords(failure: LoadFailure) {
    return accountFailureText(this.locale, failure);
  }

  protected dayOf({ asOf }: Position): string {
    return formatDay(this.locale, asOf);
  }

  protected override isCompact(): boolean {
    return this.density === 'compact';
  }

  protected override isBusy(): boolean {
    return super.isBusy() || this.forms.busy;
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
    this.noticeAnother();
    this.showWanted();
    this.forms.prepare(this.locale, this.shown().data);
    if (changed.has('outcome') && this.outcome !== undefined) this.forms.answer(this.outcome);
  }

  protected override updated(): void {
    super.updated();
    this.forms.updated();
    if (this.focusNext !== undefined) this.renderRoot.querySelector<HTMLElement>(this.focusNext)?.focus();
    this.focusNext = undefined;
  }

  protected renderData(position: Position): unknown {
    const { locale, knownAt, asOf, density, entries } = this;
    const balances = balancesOf(position, this.itemNow());
    if (!balances)
      return renderNotice(locale, UNREADABLE_DATA, { kept: undefined, retry: undefined, said: this.failureWords(UNREADABLE_DATA) });
    const view = this.viewOf(position, balances);
    const given = this.isFetched() ? undefined : { choices: this.choices, promises: this.promises };
    return html`
      ${renderBalances(view)} ${renderFacts(view)}
      ${knownAt ? html`<p class="known-at">${phrase(view.words.lookingBack, { instant: formatInstant(locale, knownAt) })}</p>` : nothing}
      ${renderToolbar(view, this.forms.last)}
      <p class="recorded" part="recorded" role="status">${this.recorded}</p>
      ${this.forms.render({ locale, position, people: this.people, me: this.environment?.identity?.id, name: this.whose().name, given })}
      ${renderTabs(view, this.parts.render(view, { backend: this.environment?.backend, entries, asOf, knownAt, density, name: this.whose().name }))}
    `;
  }

  private viewOf(position: Position, balances: readonly CurrencyBalance[]): AccountView {
    const { parts, forms } = this;
    const { open } = forms;
    const tabs = tabsOf(this.isFetched() ? this.loader.result?.may : undefined).filter((tab) => this.hasPart(tab));
    return {
      ...writing(this.locale, balances.length > 1),
      position,
      balances,
      promises: this.promisesNow(),
      item: this.itemNow(),
      acts: this.acts(),
      openAct: open?.act,
      tab: tabs.includes(parts.tab) ? parts.tab : 'items',
      tabs,
      shownItems: parts.shownItems,
      open: (act, holdId) => (open?.act === act && open.holdId === holdId ? forms.close() : this.show(act, holdId)),
      choose: this.choose,
      showMoreItems: parts.showMoreItems,
    };
  }

  private readonly choose = (tab: AccountTab): void => {
    this.parts.tab = tab;
    this.focusNext = `#tab-${tab}`;
    this.requestUpdate();
  };

  /** What can be recorded: with a Backend what its caller may; else what the page answers. Nothing on an account as it was once known. */
  private acts(): readonly AccountAct[] {
    if (this.knownAt || !this.shown().data) return [];
    const canPromise = this.isFetched() || this.choices !== undefined;
    return actsOf(this.isFetched() ? this.loader.result?.may : undefined).filter((act) => act !== 'promise' || canPromise);
  }

  private hasPart(tab: AccountTab): boolean {
    if (tab === 'promises') return this.promisesNow() !== undefined;
    const hasBackend = this.environment?.backend !== undefined;
    return tab === 'items' || hasBackend || (tab === 'timeline' && this.entries !== undefined);
  }

  protected override fileNow() {
    return this.isFetched() ? fileOfAccount(this.loader) : undefined;
  }

  /** What was asked for is shown once it is known whether it may be. */
  private showWanted(): void {
    const { wanted } = this;
    if (wanted === undefined || !this.shown().data) return;
    this.wanted = undefined;
    if (this.acts().includes(wanted)) this.show(wanted);
  }

  private show(act: AccountAct, holdId?: string): void {
    this.recorded = '';
    this.forms.show(act, holdId);
  }

  /** Something was recorded: it is said, and everything shown is fetched again. */
  private changed(done: AccountAct | 'withdrawn', kind: CommandRequest['kind'], command?: AccountCommand): void {
    const stream = this.shown().data?.stream;
    if (!stream) return;
    const to = command?.kind === 'assign' ? command.facts.to : '';
    const day = command?.kind === 'snooze' ? formatDay(this.locale, command.facts.through) : '';
    this.recorded = phrase(accountWords(this.locale).done[done], { to, day });
    this.tell('cartera-account-change', { stream, kind } satisfies CarteraAccountChange);
    this.reload();
  }

  private readonly close = (): void => {
    const stream = (this.shown().data?.stream ?? this.stream ?? '') as StreamId;
    this.tell('cartera-account-close', { stream } satisfies CarteraAccountClose);
  };

  /** Nothing of one account is shown of another, nor of what one Backend's caller typed to another's. */
  private noticeAnother(): void {
    const stream = this.shown().data?.stream ?? this.stream;
    const backend = this.environment?.backend;
    const isAnother = this.seenBackend !== undefined && backend !== this.seenBackend;
    if (isAnother || (this.seenStream !== undefined && stream !== this.seenStream)) this.forget();
    if (isAnother) this.forms.reset();
    this.seenStream = stream;
    this.seenBackend = backend;
  }

  private forget(): void {
    this.forms.forget();
    this.parts.forget();
    this.recorded = '';
  }

  private isFetched(): boolean {
    return !isGiven(this.position);
  }

  private promisesNow(): AccountView['promises'] {
    const promises: unknown = this.promises;
    if (this.isFetched()) return this.loader.result?.promises;
    return promises === undefined ? undefined : isPromises(promises) ? promises : 'failed';
  }

  /** The newer one of the page's and the fetched; neither says anything of the past. */
  private itemNow(): WorkItem | undefined {
    const given = this.itemGiven();
    const fetched = this.loader.result?.item;
    if (this.knownAt) return undefined;
    return given && fetched ? (given.version > fetched.version ? given : fetched) : (given ?? fetched);
  }

  private itemGiven(): WorkItem | undefined {
    const item: unknown = this.item;
    return this.isItem(item) && item.stream === (this.shown().data?.stream ?? this.stream) ? item : undefined;
  }

  private whose(): { readonly name?: string | undefined; readonly id?: string | undefined } {
    const stream: unknown = this.shown().data?.stream ?? this.stream;
    const id = isText(stream) && stream !== '' ? stream.replace(/^\w+\//, '') : undefined;
    const own: unknown = this.customerName;
    return { id, name: (isText(own) && own) || (this.itemGiven() ?? this.loader.result?.item)?.name };
  }
}

/** A page that has no position sets undefined or null. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
