import type { Backend, CommandRequest, Outcome } from '@cartera/backend';
import type { Position, WorkItem } from '@cartera/core';
import { formatDay, formatInstant, phrase, type Locale, type Topic } from '@cartera/locales';
import { accountWords, type AccountAct, type AccountTab } from '@cartera/locales/account';
import { html, nothing } from 'lit';
import type { CarteraEnvironment } from '../environment/index.js';
import { checkedOnce, isPromises } from '../given/index.js';
import { renderNotice } from '../loading/index.js';
import type { CarteraAccount } from './account.js';
import type { AccountCommand, CarteraAccountChange } from './account-events.types.js';
import { accountFailureWords } from './account-failure-words.js';
import type { AccountLoads } from './account-loads.types.js';
import { AccountParts } from './account-parts.js';
import { writing, type AccountView } from './account-view.js';
import { actsOf, isAct, tabsOf } from './act-kinds.js';
import { balancesOf, type CurrencyBalance } from './balances-of.js';
import { UNREADABLE_DATA, type AccountReader, type FetchedAccount } from './fetch-account.js';
import { FormsDoor } from './forms-door.js';
import { isAccountPosition } from './is-account-position.js';
import { isWorkItem } from './is-work-item.js';
import { renderBalances } from './render-balances.js';
import { renderFacts } from './render-facts.js';
import { renderTabs } from './render-tabs.js';
import { renderToolbar } from './render-toolbar.js';

/** What is known of the account now: the page's, or what was fetched. */
export interface AccountNow {
  readonly locale: Locale;
  /** Whose it is, or is to be. */
  readonly stream: unknown;
  readonly position: Position | undefined;
  readonly fetched: FetchedAccount | undefined;
  /** Whether it is to be fetched, and not the page's. */
  readonly isFetched: boolean;
  /** What the customer is called. */
  readonly name?: string | undefined;
}

/** The element, as its face needs it. */
export interface AccountHost {
  readonly element: CarteraAccount;
  loads(): AccountLoads;
  environment(): CarteraEnvironment | undefined;
  now(): AccountNow;
  /** Fires an event of the element's; false where a listener prevented it. */
  tell(type: string, detail: object): boolean;
  /** What a part says belongs to what the element says from now on: two languages are never mixed. */
  learn(topic: Topic): void;
}

/** How an account is read, shown and worked with: what is owed, what can be recorded and its forms, and its parts behind tabs. */
export class AccountFace implements AccountReader {
  readonly isPosition = checkedOnce(isAccountPosition);
  readonly isPromises = checkedOnce(isPromises);
  readonly isItem = checkedOnce(isWorkItem);

  private readonly host: AccountHost;
  private readonly parts: AccountParts;
  private readonly forms: FormsDoor;
  private focusNext: string | undefined;
  private seenStream: unknown;
  private seenBackend: Backend | undefined;
  private wanted: AccountAct | undefined;
  private recorded = '';

  constructor(host: AccountHost) {
    this.host = host;
    this.parts = new AccountParts(host, () => host.loads());
    this.forms = new FormsDoor({
      element: host.element,
      backend: () => host.environment()?.backend,
      loads: () => host.loads(),
      tell: (type, detail) => host.tell(type, detail),
      learn: (topic) => host.learn(topic),
      changed: (done, kind, command) => this.changed(done, kind, command),
    });
  }

  /** Something is on its way: a command, or the code of what is open. */
  get busy(): boolean {
    return this.forms.busy;
  }

  /** Shows the form of an act once it is known whether it may be. */
  open(act: unknown): void {
    if (!isAct(act)) return;
    this.wanted = act;
    this.host.element.requestUpdate();
  }

  /** What became of the command that the page took over. */
  answer(outcome: Outcome): void {
    this.forms.answer(outcome);
  }

  /** Away from the page. */
  leave(): void {
    this.forget();
    this.forms.reset();
  }

  /** The row of the worklist that the page gives, where it is this account's. */
  itemGiven(stream: unknown): WorkItem | undefined {
    const item: unknown = this.host.element.item;
    return this.isItem(item) && item.stream === stream ? item : undefined;
  }

  /** Before each rendering. */
  prepare(): void {
    const now = this.host.now();
    this.noticeAnother(now);
    this.showWanted(now);
    this.forms.prepare(now.locale, now.position);
  }

  /** After each rendering. */
  updated(): void {
    this.forms.updated();
    if (this.focusNext !== undefined) this.host.element.renderRoot.querySelector<HTMLElement>(this.focusNext)?.focus();
    this.focusNext = undefined;
  }

  /** The day of what is shown, written out. */
  dayOf({ asOf }: Position): string {
    return formatDay(this.host.now().locale, asOf);
  }

  /** All of an account below its heading. */
  render(position: Position): unknown {
    const { knownAt, asOf, density, entries, choices, promises, people } = this.host.element;
    const now = this.host.now();
    const { locale, name } = now;
    const balances = balancesOf(position, this.itemNow(now));
    if (!balances) {
      const said = accountFailureWords(locale, UNREADABLE_DATA);
      return renderNotice(locale, UNREADABLE_DATA, { kept: undefined, retry: undefined, said });
    }
    const { backend, identity } = this.host.environment() ?? {};
    const view = this.viewOf(position, balances, now);
    const given = now.isFetched ? undefined : { choices, promises };
    return html`
      ${renderBalances(view)} ${renderFacts(view)}
      ${knownAt ? html`<p class="known-at">${phrase(view.words.lookingBack, { instant: formatInstant(locale, knownAt) })}</p>` : nothing}
      ${renderToolbar(view, this.forms.last)}
      <p class="recorded" part="recorded" role="status">${this.recorded}</p>
      ${this.forms.render({ locale, position, people, me: identity?.id, name, given })}
      ${renderTabs(view, this.parts.render(view, { backend, entries, asOf, knownAt, density, name }))}
    `;
  }

  private viewOf(position: Position, balances: readonly CurrencyBalance[], now: AccountNow): AccountView {
    const { parts, forms } = this;
    const { open } = forms;
    const promises = this.promisesNow(now);
    const tabs = tabsOf(mayOf(now)).filter((tab) => this.hasPart(tab, promises));
    return {
      ...writing(now.locale, balances.length > 1),
      position,
      balances,
      promises,
      item: this.itemNow(now),
      acts: this.actsOf(now),
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
    this.host.element.requestUpdate();
  };

  /** What can be recorded: with a Backend what its caller may; else what the page answers. Nothing on an account as it was once known. */
  private actsOf(now: AccountNow): readonly AccountAct[] {
    const { knownAt, choices } = this.host.element;
    if (knownAt || !now.position) return [];
    const canPromise = now.isFetched || choices !== undefined;
    return actsOf(mayOf(now)).filter((act) => act !== 'promise' || canPromise);
  }

  private promisesNow({ isFetched, fetched }: AccountNow): AccountView['promises'] {
    const promises: unknown = this.host.element.promises;
    if (isFetched) return fetched?.promises;
    return promises === undefined ? undefined : this.isPromises(promises) ? promises : 'failed';
  }

  /** The newer one of the page's and the fetched; neither says anything of the past. */
  private itemNow({ stream, fetched }: AccountNow): WorkItem | undefined {
    if (this.host.element.knownAt) return undefined;
    const given = this.itemGiven(stream);
    const item = fetched?.item;
    return given && item ? (given.version > item.version ? given : item) : (given ?? item);
  }

  private hasPart(tab: AccountTab, promises: AccountView['promises']): boolean {
    if (tab === 'promises') return promises !== undefined;
    const hasBackend = this.host.environment()?.backend !== undefined;
    return tab === 'items' || hasBackend || (tab === 'timeline' && this.host.element.entries !== undefined);
  }

  /** What was asked for is shown once it is known whether it may be. */
  private showWanted(now: AccountNow): void {
    const { wanted } = this;
    if (wanted === undefined || !now.position) return;
    this.wanted = undefined;
    if (this.actsOf(now).includes(wanted)) this.show(wanted);
  }

  private show(act: AccountAct, holdId?: string): void {
    this.recorded = '';
    this.forms.show(act, holdId);
  }

  /** Something was recorded: it is said, and everything shown is fetched again. */
  private changed(done: AccountAct | 'withdrawn', kind: CommandRequest['kind'], command?: AccountCommand): void {
    const { locale, position } = this.host.now();
    if (!position) return;
    const { stream } = position;
    const to = command?.kind === 'assign' ? command.facts.to : '';
    const day = command?.kind === 'snooze' ? formatDay(locale, command.facts.through) : '';
    this.recorded = phrase(accountWords(locale).done[done], { to, day });
    this.host.tell('cartera-account-change', { stream, kind } satisfies CarteraAccountChange);
    this.host.element.reload();
  }

  /** Nothing of one account is shown of another, nor of what one Backend's caller typed to another's. */
  private noticeAnother({ stream }: AccountNow): void {
    const backend = this.host.environment()?.backend;
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
}

/** What the caller may, where it is fetched; undefined where nobody says. */
function mayOf({ isFetched, fetched }: AccountNow): FetchedAccount['may'] {
  return isFetched ? fetched?.may : undefined;
}
