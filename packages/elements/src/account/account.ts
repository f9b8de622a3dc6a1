import type { Backend, CommandRequest, Outcome } from '@cartera/backend';
import type { Entry, Position, PromiseChoices, PromiseStanding, StreamId, WorkItem } from '@cartera/core';
import {
  accountFailureText,
  accountTopic,
  accountWords,
  formatDay,
  formatInstant,
  localeFor,
  phrase,
  type AccountAct,
  type AccountTab,
  type Locale,
} from '@cartera/locales';
import { consume } from '@lit/context';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { environmentContext, SurroundingsController, type CarteraEnvironment } from '../environment/index.js';
import { isEntries, isListOf, isPromises, isText } from '../given/index.js';
import { Loader, renderNotice, renderSkeleton, renderWordless, type LoadFailure } from '../loading/index.js';
import { tokens } from '../tokens/index.js';
import type { AccountCommand, CarteraAccountChange, CarteraAccountClose } from './account-events.types.js';
import { readAccountRequest, type AccountRequest } from './account-request.js';
import { writing, type AccountView } from './account-view.js';
import { accountStyles } from './account.styles.js';
import type { FormAct } from './act-draft.js';
import type * as ActForms from './act-forms.js';
import { actsOf, isAct, tabsOf } from './act-kinds.js';
import type { ActFlow, OpenForm } from './act-flow.js';
import { balancesOf } from './balances-of.js';
import { ACCOUNT_UNREADABLE, fetchAccount, type FetchedAccount } from './fetch-account.js';
import { focusInside } from './focus-inside.js';
import { isAccountPosition } from './is-account-position.js';
import { isWorkItem } from './is-work-item.js';
import { LazyPart } from './lazy-part.js';
import { renderBalances } from './render-balances.js';
import { renderFacts } from './render-facts.js';
import { renderItems } from './render-items.js';
import { renderPromiseList } from './render-promise-list.js';
import { renderTabs } from './render-tabs.js';
import { renderToolbar } from './render-toolbar.js';
import type { TimelineController } from './timeline-controller.js';
import type * as TimelinePart from './timeline-part.js';

/** How the elements that are shown inside get there, each when it is first wanted. */
export interface AccountLoads {
  readonly statement?: () => Promise<object>;
  readonly promise?: () => Promise<object>;
  readonly payment?: () => Promise<object>;
}

type NestedAct = 'promise' | 'payment';

/** Documents shown at first, and more at a time. */
const ITEMS = 100;
const UNREADABLE: LoadFailure = { ...ACCOUNT_UNREADABLE, retryable: false };

/**
 * @summary One customer's account, and everything that is done to it: what is owed, what happened, what to record. For a collector, who works by keyboard all day.
 * @documentation docs/elements/account.md
 * @status experimental
 * @since 0.1
 *
 * Works under a `<cartera-provider>` from `stream`, or from `position`, `promises`, `entries` and `item` alone: then the page takes `cartera-account-request` and answers
 * with `outcome`. What the caller may not see or do is not there. The element computes nothing: amounts are core's, over the position it was given.
 *
 * Acts. A contact, a note, an assignment, a snooze, a hold and its lifting have forms here; promises and payments have their elements, `<cartera-promise-form>` and
 * `<cartera-payment-form>`, whose events bubble through this one; so has the statement. Their code, that of the forms and that of the history is loaded when it is first
 * wanted. Each command goes under a key that is made once and kept over every retry, so that a lost answer or a second click never makes two.
 * What is typed in a form of this element is kept for each account until the element leaves the page; the promise and payment forms forget it with the account.
 *
 * With `known-at` the account is looked back at, and nothing can be recorded. Commands are dated on the day that is shown.
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
export class CarteraAccount extends LitElement {
  static override styles = [tokens, accountStyles];

  /** How the elements inside get there; `define/account` says it. Without, whoever registers this class registers them too. */
  static loads: AccountLoads = {};

  /** The account: 'account/ACME'. */
  @property() stream: string | undefined;

  /** The day of everything, YYYY-MM-DD, and of what is recorded. Default: the Backend's business date. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;

  /** ISO 8601 in UTC: the account as it was known at that instant, which counts. Default: as known now. */
  @property({ attribute: 'known-at' }) knownAt: string | undefined;

  /** What the customer is called. Default: as the account itself says, else its id. */
  @property({ attribute: 'customer-name' }) customerName: string | undefined;

  /** 'comfortable' (rows for fingers) or 'compact'. */
  @property() density: 'comfortable' | 'compact' = 'comfortable';

  /** Whether there is a button that goes back. */
  @property({ type: Boolean }) closable = false;

  /** What is owed. Wins over everything that would fetch; the element reads it and never changes it. */
  @property({ attribute: false }) position: Position | undefined;

  /** Promises as they stand. Beside a `position` of the page's; otherwise they are fetched. */
  @property({ attribute: false }) promises: readonly PromiseStanding[] | undefined;

  /** Every entry of the account. Wins over fetching them. */
  @property({ attribute: false }) entries: readonly Entry[] | undefined;

  /** The account's row of the worklist: name, what is to be collected, who has it. Shown until something newer was fetched. */
  @property({ attribute: false }) item: WorkItem | undefined;

  /** What can be promised, for `<cartera-promise-form>` where there is no Backend. */
  @property({ attribute: false }) choices: PromiseChoices | undefined;

  /** Ids of people to whom an account is given, as suggestions. */
  @property({ attribute: false }) people: readonly string[] | undefined;

  /** What became of the command that the page took over from a request event. Without one on its way it is ignored. */
  @property({ attribute: false, hasChanged: () => true }) outcome: Outcome | undefined;

  @consume({ context: environmentContext, subscribe: true })
  @state()
  protected environment: CarteraEnvironment | undefined;

  private readonly surroundings = new SurroundingsController(this, accountTopic);
  private readonly loader = new Loader<AccountRequest, FetchedAccount>(this, fetchAccount, {
    started: () => undefined,
    loaded: () => undefined,
    failed: ({ code, retryable }) => void this.tell('cartera-load-failed', { code, retryable }),
  });
  private readonly forms = new LazyPart<typeof ActForms>(
    this,
    () => import('./act-forms.js'),
    ({ topic }) => topic,
  );
  private readonly history = new LazyPart<typeof TimelinePart>(
    this,
    () => import('./timeline-part.js'),
    ({ topic }) => topic,
  );
  private readonly nestedParts = {
    statement: new LazyPart<object>(this, () => loadNested('statement')),
    promise: new LazyPart<object>(this, () => loadNested('promise')),
    payment: new LazyPart<object>(this, () => loadNested('payment')),
  };
  private readonly adopted = new Set<object>();
  private flow: ActFlow | undefined;
  private timeline: TimelineController | undefined;
  private locale: Locale = localeFor('');
  private asked = '';
  private askedOf: Backend | undefined;
  private tab: AccountTab = 'items';
  private openAct: { readonly act: AccountAct; readonly holdId?: string | undefined } | undefined;
  private readonly nested = new Set<NestedAct>();
  private lastAct: AccountAct | undefined;
  private shownItems = ITEMS;
  private recorded = '';
  private focusNext: readonly string[] = [];
  private focusNested: NestedAct | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.environment = undefined; // elsewhere another provider, or none, may answer
    this.asked = '';
    this.askedOf = undefined;
    this.forget();
    this.flow?.reset();
  }

  /** Shows the form of an act and moves the focus into it. What is typed there already stays. An act that the caller may not do is not shown. */
  open(act: 'contact' | 'promise' | 'payment' | 'note' | 'assign' | 'snooze' | 'hold'): void {
    if (isAct(act)) this.show(act);
  }

  /** Fetches the account again, and the part of it that is shown. What was typed stays. Does nothing with a `position` from the page. */
  reload(): void {
    this.request(true);
    for (const one of this.renderRoot.querySelectorAll<HTMLElement & { reload?: () => void }>(
      'cartera-statement, cartera-promise-form, cartera-payment-form',
    ))
      one.reload?.();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.request(false);
    this.locale = this.surroundings.locale(this.environment?.locale);
    this.prepareForms();
    if (changed.has('outcome') && this.outcome !== undefined) this.answer(this.outcome);
  }

  protected override updated(): void {
    const wanted = this.focusNext.map((id) => this.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`));
    const found = wanted.find((node) => node !== null && node.getClientRects().length > 0);
    found?.focus();
    if (found || !this.isFormOnItsWay()) this.focusNext = [];
    this.focusInNested();
  }

  protected override render(): TemplateResult {
    const { wordless } = this.surroundings;
    const { loading } = this.loader;
    return html`
      <section
        class=${this.shown().failure ? 'base stale' : 'base'}
        part="base"
        lang=${this.locale.words.tag}
        data-theme=${this.surroundings.theme() ?? nothing}
        data-density=${this.density === 'compact' ? 'compact' : nothing}
        aria-labelledby="title"
        aria-busy=${wordless || loading || this.flow?.sending || this.isFormOnItsWay() ? 'true' : 'false'}
      >
        ${wordless ? renderWordless(this.loader.slow, 'whose') : this.renderWords()}
      </section>
    `;
  }

  private renderWords(): TemplateResult {
    const words = accountWords(this.locale);
    const { position, failure } = this.shown();
    const { name, id } = this.whose();
    return html`
      ${this.closable ? html`<button class="quiet close" part="close" type="button" @click=${this.close}>${words.close}</button>` : nothing}
      <div class="names">
        <h2 id="title" class="title" part="title" tabindex="-1">${name ?? id ?? words.title}</h2>
        ${name === undefined || id === undefined || name === id ? nothing : html`<p class="whose">${id}</p>`}
      </div>
      <p class="waiting" role="status">${this.waitingWords(position)}</p>
      ${this.renderFailure(failure, position)} ${position ? this.renderAccount(position) : this.renderWaiting(failure)}
    `;
  }

  private renderAccount(position: Position) {
    const balances = balancesOf(position, this.itemNow());
    if (!balances)
      return renderNotice(this.locale, UNREADABLE, {
        kept: undefined,
        retry: undefined,
        said: accountFailureText(this.locale, UNREADABLE),
      });
    const view = this.viewOf(position, balances);
    const { knownAt } = this;
    return html`
      ${renderBalances(view)} ${renderFacts(view)}
      ${knownAt ? html`<p class="known-at">${phrase(view.words.lookingBack, { instant: formatInstant(this.locale, knownAt) })}</p>` : nothing}
      ${renderToolbar(view, this.lastAct)}
      <p class="recorded" part="recorded" role="status">${this.recorded}</p>
      ${this.renderForm(view)} ${[...this.nested].map((act) => this.renderNestedAct(view, act))} ${renderTabs(view, this.renderPanel(view))}
    `;
  }

  private viewOf(position: Position, balances: NonNullable<ReturnType<typeof balancesOf>>): AccountView {
    const may = this.position === undefined ? this.loader.result?.may : undefined;
    const tabs = tabsOf(may).filter((tab) => this.hasPart(tab));
    return {
      ...writing(this.locale, balances.length > 1),
      position,
      balances,
      promises: this.promisesNow(),
      item: this.itemNow(),
      acts: this.acts(),
      openAct: this.openAct?.act,
      tab: tabs.includes(this.tab) ? this.tab : 'items',
      tabs,
      shownItems: this.shownItems,
      open: (act, holdId) => (this.openAct?.act === act && this.openAct.holdId === holdId ? this.closeAct() : this.show(act, holdId)),
      choose: (tab) => {
        this.tab = tab;
        this.focusOn(`tab-${tab}`);
      },
      showMoreItems: () => {
        this.shownItems += ITEMS;
        this.requestUpdate();
      },
    };
  }

  /** What can be recorded: with a Backend what its caller may; else what the page answers. */
  private acts(): readonly AccountAct[] {
    if (this.knownAt || !this.shown().position) return [];
    const may = this.position === undefined ? this.loader.result?.may : undefined;
    return actsOf(may).filter((act) => act !== 'promise' || this.environment?.backend !== undefined || this.choices !== undefined);
  }

  private hasPart(tab: AccountTab): boolean {
    const backend = this.environment?.backend !== undefined;
    if (tab === 'promises') return this.promisesNow() !== undefined;
    return tab === 'items' || (tab === 'timeline' ? backend || this.entries !== undefined : backend);
  }

  private renderPanel(view: AccountView): unknown {
    switch (view.tab) {
      case 'timeline':
        return this.renderTimeline(view);
      case 'promises':
        return renderPromiseList(view);
      case 'statement':
        return this.renderStatement(view);
      default:
        return renderItems(view);
    }
  }

  private renderTimeline({ position }: AccountView) {
    const code = this.history.in(this.locale.words.tag);
    if (!code) return this.renderPartOnItsWay(this.history);
    const entries: unknown = this.entries;
    if (entries !== undefined && !isEntries(entries))
      return renderNotice(this.locale, UNREADABLE, {
        kept: undefined,
        retry: undefined,
        said: accountFailureText(this.locale, UNREADABLE),
      });
    this.adopt(code.styles);
    this.timeline ??= new code.TimelineController(this);
    this.timeline.expect({ stream: position.stream, version: position.version, entries, backend: this.environment?.backend });
    const { asOf, knownAt } = this;
    return code.renderTimeline({ locale: this.locale, asOf: asOf || undefined, knownAt: knownAt || undefined }, this.timeline);
  }

  private renderStatement({ position }: AccountView) {
    if (!this.nestedParts.statement.in(this.locale.words.tag)) return this.renderPartOnItsWay(this.nestedParts.statement);
    return html`<cartera-statement
      lang=${this.locale.tag}
      stream=${position.stream}
      to=${position.asOf}
      known-at=${this.knownAt || nothing}
      density=${this.density}
    ></cartera-statement>`;
  }

  /** A form of this element's own. */
  private renderForm(view: AccountView) {
    const { openAct, flow } = this;
    if (!openAct || isNested(openAct.act)) return nothing;
    const code = this.forms.in(this.locale.words.tag);
    const { people, environment } = this;
    return html`
      <div class="act" part="act" @keydown=${this.leaveByKey}>
        ${this.renderCloseAct(view)}
        ${
          code && flow
            ? code.renderAct(
                {
                  locale: this.locale,
                  act: openAct.act,
                  position: view.position,
                  people: isListOf(people, isText) ? people : [],
                  me: environment?.identity?.id,
                },
                flow,
              )
            : this.renderPartOnItsWay(this.forms)
        }
      </div>
    `;
  }

  /** An element with a form of its own: once opened it stays, out of sight, so that what was typed stays. */
  private renderNestedAct(view: AccountView, act: NestedAct) {
    const part = this.nestedParts[act];
    const { stream } = view.position;
    const given = this.position !== undefined;
    const form =
      act === 'promise'
        ? html`<cartera-promise-form
            lang=${this.locale.tag}
            stream=${given ? nothing : stream}
            .choices=${given ? this.choices : undefined}
            .promises=${given ? this.promises : undefined}
            @cartera-promise-done=${() => this.changed('promise', 'make-promise')}
            @cartera-promise-withdrawn=${() => this.changed('withdrawn', 'withdraw-promise')}
          ></cartera-promise-form>`
        : html`<cartera-payment-form
            lang=${this.locale.tag}
            stream=${given ? nothing : stream}
            .position=${given ? view.position : undefined}
            @cartera-payment-done=${() => this.changed('payment', 'record-payment')}
          ></cartera-payment-form>`;
    return html`
      <div class="act nested" part="act" ?hidden=${this.openAct?.act !== act} @keydown=${this.leaveByKey}>
        ${this.renderCloseAct(view)} ${part.in(this.locale.words.tag) ? form : this.renderPartOnItsWay(part)}
      </div>
    `;
  }

  private renderCloseAct({ words }: AccountView) {
    return html`<div class="act-close">
      <button class="quiet" part="act-close" type="button" @click=${this.closeAct}>${words.closeAct}</button>
    </div>`;
  }

  private renderPartOnItsWay(part: Pick<LazyPart<object>, 'failure' | 'retry'>): TemplateResult {
    const { failure } = part;
    const words = accountWords(this.locale);
    if (!failure) return html`<p class="muted" role="status">${words.loadingPart}</p>`;
    return renderNotice(this.locale, failure, { kept: undefined, retry: { busy: false, act: part.retry } });
  }

  /** Before a render: the form that is open knows what it is about. */
  private prepareForms(): void {
    const { openAct } = this;
    const { position } = this.shown();
    const isOwn = openAct !== undefined && !isNested(openAct.act);
    const code = isOwn ? this.forms.in(this.locale.words.tag) : undefined;
    if (code) {
      this.adopt(code.styles);
      this.flow ??= new code.ActFlow({
        element: this,
        backend: () => this.environment?.backend,
        tell: (type, detail) => this.tell(type, detail),
        accepted: (act, command) => this.accepted(act, command),
        focusOn: (...ids) => this.focusOn(...ids),
      });
    }
    const form: OpenForm | undefined =
      isOwn && position ? { act: openAct.act as FormAct, stream: position.stream, on: position.asOf, holdId: openAct.holdId } : undefined;
    this.flow?.prepare(form);
  }

  /** A command of a form here was accepted: the form goes, and the focus to where it was opened. */
  private accepted(act: FormAct, command: AccountCommand): void {
    const isOpen = this.openAct?.act === act;
    if (isOpen) this.openAct = undefined;
    this.changed(act, command.kind, command);
    if (isOpen) this.focusOn(`open-${act}`, 'title');
  }

  /** Something was recorded: it is said, and everything shown is fetched again. */
  private changed(done: AccountAct | 'withdrawn', kind: CommandRequest['kind'], command?: AccountCommand): void {
    const { stream } = this.shown().position ?? {};
    if (!stream) return;
    const to = command?.kind === 'assign' ? command.facts.to : '';
    const day = command?.kind === 'snooze' ? formatDay(this.locale, command.facts.through) : '';
    this.recorded = phrase(accountWords(this.locale).done[done], { to, day });
    this.tell('cartera-account-change', { stream, kind } satisfies CarteraAccountChange);
    this.reload();
  }

  private show(act: AccountAct, holdId?: string): void {
    if (act !== this.openAct?.act) this.recorded = '';
    this.openAct = { act, holdId };
    if (act !== 'lift') this.lastAct = act;
    if (isNested(act)) {
      this.nested.add(act);
      this.focusNested = act;
      this.requestUpdate();
    } else this.focusOn(...FIRST_FIELDS[act], 'act-title');
  }

  private readonly closeAct = (): void => {
    const { openAct } = this;
    this.openAct = undefined;
    if (openAct) this.focusOn(`open-${openAct.act}`, 'title');
  };

  private readonly leaveByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    this.closeAct();
  };

  private readonly close = (): void => {
    const stream = (this.shown().position?.stream ?? this.stream ?? '') as StreamId;
    this.tell('cartera-account-close', { stream } satisfies CarteraAccountClose);
  };

  /** What the page says became of a command: of the form that is open. */
  private answer(outcome: Outcome): void {
    this.flow?.answer(outcome);
    for (const form of this.renderRoot.querySelectorAll('cartera-promise-form, cartera-payment-form')) Object.assign(form, { outcome });
  }

  /** Sends the request when it differs from the last one, or once more when asked. */
  private request(again: boolean): void {
    const backend = this.environment?.backend;
    const isChosen = this.stream !== undefined && this.stream !== '';
    const request = isGiven(this.position) || !backend || !isChosen ? undefined : readAccountRequest(this);
    const key = request === undefined ? '' : JSON.stringify(request);
    if (!again && key === this.asked && backend === this.askedOf) return;
    const stream = streamOf(request);
    if (stream !== streamOf(this.asked === '' ? undefined : (JSON.parse(this.asked) as object)) || backend !== this.askedOf) this.forget();
    if (backend !== this.askedOf) this.flow?.reset();
    this.asked = key;
    this.askedOf = backend;
    if (request === undefined || !backend) return this.loader.forget();
    if ('code' in request) this.loader.refuse(request, this.stream ?? '');
    else void this.loader.load(backend, request, again);
  }

  /** Nothing of one account is shown of another. */
  private forget(): void {
    this.openAct = undefined;
    this.nested.clear();
    this.timeline?.forget();
    this.recorded = '';
    this.shownItems = ITEMS;
    this.focusNext = [];
    this.focusNested = undefined;
  }

  /** The page's data, else what was fetched; and why there is none, or no newer one. */
  private shown(): { readonly position?: Position | undefined; readonly failure?: LoadFailure | undefined } {
    const position: unknown = this.position;
    if (!isGiven(position)) return { position: this.loader.result?.position, failure: this.loader.failure };
    return isAccountPosition(position) ? { position } : { failure: UNREADABLE };
  }

  private promisesNow(): AccountView['promises'] {
    const promises: unknown = this.promises;
    if (!isGiven(this.position)) return this.loader.result?.promises;
    return promises === undefined ? undefined : isPromises(promises) ? promises : 'failed';
  }

  /** The newer one of the page's and the fetched; neither says anything of the past. */
  private itemNow(): WorkItem | undefined {
    const given = isWorkItem(this.item) && this.item.stream === (this.shown().position?.stream ?? this.stream) ? this.item : undefined;
    const fetched = this.loader.result?.item;
    if (this.knownAt) return undefined;
    return given && fetched ? (given.version > fetched.version ? given : fetched) : (given ?? fetched);
  }

  private whose(): { readonly name?: string | undefined; readonly id?: string | undefined } {
    const stream: unknown = this.shown().position?.stream ?? this.stream;
    const id = isText(stream) && stream !== '' ? stream.replace(/^\w+\//, '') : undefined;
    const item = isWorkItem(this.item) && this.item.stream === stream ? this.item : this.loader.result?.item;
    return { id, name: this.customerName || item?.name };
  }

  private waitingWords(position: Position | undefined): string {
    if (!this.loader.loading || !this.loader.slow) return '';
    return position ? this.locale.words.statement.updating : accountWords(this.locale).loading;
  }

  private renderFailure(failure: LoadFailure | undefined, position: Position | undefined) {
    if (!failure) return nothing;
    const { locale } = this;
    const kept = position && phrase(accountWords(locale).stillShown, { day: formatDay(locale, position.asOf) });
    const retry = failure.retryable ? { busy: this.loader.loading, act: this.retry } : undefined;
    return renderNotice(locale, failure, { kept, retry, said: accountFailureText(locale, failure) });
  }

  private readonly retry = (): void => {
    if (this.loader.loading) return;
    this.request(true);
    this.focusOn('title');
  };

  private renderWaiting(failure: LoadFailure | undefined) {
    if (failure) return nothing;
    const words = accountWords(this.locale);
    if (!this.stream) return html`<p class="empty">${words.nothingChosen}</p>`;
    if (!this.loader.loading) {
      this.loader.wait();
      if (this.loader.slow) return html`<p class="empty">${words.nothingChosen}</p>`;
    }
    return renderSkeleton(this.loader.slow);
  }

  private isFormOnItsWay(): boolean {
    const { openAct } = this;
    if (!openAct) return false;
    const part = isNested(openAct.act) ? this.nestedParts[openAct.act] : this.forms;
    return part.failure === undefined && part.in(this.locale.words.tag) === undefined;
  }

  private focusInNested(): void {
    const act = this.focusNested;
    const form = act && this.renderRoot.querySelector<HTMLElement>(`cartera-${act}-form`);
    if (!form) return;
    this.focusNested = undefined;
    void focusInside(form, () => form.isConnected && this.openAct?.act === act);
  }

  private focusOn(...ids: readonly string[]): void {
    this.focusNext = ids;
    this.requestUpdate();
  }

  /** Styles that came with code, once. No style element is made: pages refuse those. */
  private adopt(styles: CSSResultGroup): void {
    if (this.adopted.has(styles)) return;
    this.adopted.add(styles);
    const sheets = [styles].flat(2).map((one) => ('styleSheet' in one ? one.styleSheet : undefined));
    for (const sheet of sheets) if (sheet) (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
  }

  private tell(type: string, detail: object): boolean {
    const cancelable = type === 'cartera-account-request';
    return this.dispatchEvent(new CustomEvent(type, { detail: Object.freeze(detail), bubbles: true, composed: true, cancelable }));
  }
}

/** The field of each form that is filled in first. */
const FIRST_FIELDS: Readonly<Record<FormAct, readonly string[]>> = {
  contact: ['act-channel'],
  note: ['act-text'],
  assign: ['act-to'],
  snooze: ['act-through'],
  hold: ['act-kind'],
  lift: ['act-liftReason'],
};

function isNested(act: AccountAct): act is NestedAct {
  return act === 'promise' || act === 'payment';
}

async function loadNested(name: keyof AccountLoads): Promise<object> {
  return (await CarteraAccount.loads[name]?.()) ?? {};
}

/** A page that has no position sets undefined or null. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function streamOf(request: object | undefined): unknown {
  return request && 'stream' in request ? request.stream : undefined;
}
