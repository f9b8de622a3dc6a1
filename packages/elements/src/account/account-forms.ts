import type { Backend, CommandRequest, Outcome } from '@cartera/backend';
import type { Position, PromiseChoices, PromiseStanding } from '@cartera/core';
import type { Locale, Topic } from '@cartera/locales';
import { accountWords, type AccountAct } from '@cartera/locales/account';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { focusFirst, focusInside } from '../focusing/index.js';
import { isListOf, isText } from '../given/index.js';
import type { AccountCommand } from './account-events.types.js';
import type { AccountLoads } from './account-loads.types.js';
import type { FormAct } from './act-draft.js';
import { ActFlow } from './act-flow.js';
import { LazyPart } from '../loading/index.js';
import type { CarteraMessageDone } from '../message-form/index.js';
import { renderAct } from './render-act.js';
import { renderOnItsWay } from './render-on-its-way.js';

type NestedAct = 'promise' | 'payment' | 'message';

/** The act whose form is open; of a lifting, which hold. */
export interface OpenAct {
  readonly act: AccountAct;
  readonly holdId?: string | undefined;
}

/** What the forms of an account ask of the element they stand in. */
export interface FormsHost {
  readonly element: LitElement;
  backend(): Backend | undefined;
  loads(): AccountLoads;
  /** Fires an event of the element's; false where a listener prevented it. */
  tell(type: string, detail: object): boolean;
  /** What the forms say belongs to what the element says from now on. */
  learn(topic: Topic): void;
  /** Something was recorded. */
  changed(done: AccountAct | 'withdrawn', kind: CommandRequest['kind'], command?: AccountCommand): void;
}

/** What the forms are about. */
export interface FormsSource {
  readonly locale: Locale;
  readonly position: Position;
  readonly people: unknown;
  readonly me: string | undefined;
  /** What the customer is called. */
  readonly name: string | undefined;
  /** What the page gives instead of a Backend. */
  readonly given: { readonly choices: PromiseChoices | undefined; readonly promises: readonly PromiseStanding[] | undefined } | undefined;
}

/** The field of each form that is filled in first. */
const FIRST_FIELDS: Readonly<Record<FormAct, string>> = {
  contact: 'act-channel',
  note: 'act-text',
  assign: 'act-to',
  snooze: 'act-through',
  hold: 'act-kind',
  lift: 'act-liftReason',
};

/**
 * The form that is open, if any, of all that can be recorded on an account. Promises, payments and messages are elements of their own: once opened they stay, out of sight, so that
 * what was typed there stays while the account is looked at.
 */
export class AccountForms {
  open: OpenAct | undefined;

  private readonly host: FormsHost;
  private readonly elements: Readonly<Record<NestedAct, LazyPart<object>>>;
  private readonly nested = new Set<NestedAct>();
  private readonly flow: ActFlow;
  private locale: Locale | undefined;
  private focusNext: readonly string[] = [];
  private focusNested: NestedAct | undefined;

  constructor(host: FormsHost) {
    this.host = host;
    this.flow = new ActFlow({
      element: host.element,
      backend: () => host.backend(),
      tell: (type, detail) => host.tell(type, detail),
      accepted: (act, command) => this.accepted(act, command),
      focusOn: (...ids) => this.focusOn(...ids),
    });
    this.elements = {
      promise: new LazyPart<object>(host.element, async () => (await host.loads().promise?.()) ?? {}),
      payment: new LazyPart<object>(host.element, async () => (await host.loads().payment?.()) ?? {}),
      message: new LazyPart<object>(host.element, async () => (await host.loads().message?.()) ?? {}),
    };
  }

  /** Something is on its way: a command, or the code of what is open. */
  get busy(): boolean {
    return this.flow.sending || this.isOnItsWay();
  }

  /** Before a render: what the form that is open is about. */
  prepare(locale: Locale, position: Position | undefined): void {
    this.locale = locale;
    const own = this.open && !isNested(this.open.act) ? this.open : undefined;
    this.flow.prepare(own && position && { act: own.act as FormAct, stream: position.stream, on: position.asOf, holdId: own.holdId });
  }

  /** Shows a form and moves the focus into it. */
  show(act: AccountAct, holdId?: string): void {
    this.open = { act, holdId };
    if (isNested(act)) {
      this.nested.add(act);
      this.focusNested = act;
      this.host.element.requestUpdate();
    } else this.focusOn(FIRST_FIELDS[act], 'act-title');
  }

  /** Closes what is open; what was typed stays. */
  readonly close = (): void => {
    const { open } = this;
    this.open = undefined;
    if (open) this.focusOn(`open-${open.act}`, 'title');
  };

  /** Another account: nothing is open. What was typed in a form of this element's own is found again there. */
  forget(): void {
    this.open = undefined;
    this.nested.clear();
    this.focusNext = [];
    this.focusNested = undefined;
  }

  /** Another Backend, another page: nothing that was typed stays. */
  reset(): void {
    this.flow.reset();
  }

  /** What the page says became of a command of the form that is open. */
  answer(outcome: Outcome): void {
    this.flow.answer(outcome);
    for (const form of this.host.element.renderRoot.querySelectorAll('cartera-promise-form, cartera-payment-form, cartera-message-form'))
      Object.assign(form, { outcome });
  }

  /** Moves the focus, after the next update, to the first of some nodes that can be seen. */
  focusOn(...ids: readonly string[]): void {
    this.focusNext = ids;
    this.host.element.requestUpdate();
  }

  /** After a render. */
  updated(): void {
    const root = this.host.element.renderRoot;
    if (focusFirst(root, this.focusNext) || !this.isOnItsWay()) this.focusNext = [];
    const act = this.focusNested;
    const form = act && root.querySelector<HTMLElement>(`cartera-${act}-form`);
    if (!form) return;
    this.focusNested = undefined;
    void focusInside(form, () => form.isConnected && this.open?.act === act);
  }

  /** The form that is open, and the elements that stay. */
  render(source: FormsSource): unknown {
    const { open } = this;
    return html`${open && !isNested(open.act) ? this.renderOwn(source, open.act) : nothing}
    ${[...this.nested].map((act) => this.renderNested(source, act))}`;
  }

  private renderOwn({ locale, position, people, me }: FormsSource, act: FormAct): TemplateResult {
    return html`
      <div class="act" part="act" @keydown=${this.leaveByKey}>
        ${this.renderClose(locale)} ${renderAct({ locale, act, position, people: isListOf(people, isText) ? people : [], me }, this.flow)}
      </div>
    `;
  }

  private renderNested(source: FormsSource, act: NestedAct): TemplateResult {
    const { locale } = source;
    const part = this.elements[act];
    return html`
      <div class="act nested" part="act" ?hidden=${this.open?.act !== act} @keydown=${this.leaveByKey}>
        ${this.renderClose(locale)} ${!part.in(locale.words.tag) ? renderOnItsWay(locale, part) : this.renderElement(source, act)}
      </div>
    `;
  }

  private renderElement(source: FormsSource, act: NestedAct): TemplateResult {
    if (act === 'promise') return this.renderPromiseForm(source);
    return act === 'payment' ? this.renderPaymentForm(source) : this.renderMessageForm(source);
  }

  private renderPromiseForm({ locale, position, given }: FormsSource): TemplateResult {
    return html`<cartera-promise-form
      lang=${locale.tag}
      stream=${given ? nothing : position.stream}
      .choices=${given?.choices}
      .promises=${given?.promises}
      @cartera-promise-done=${() => this.heard('promise', 'make-promise')}
      @cartera-promise-withdrawn=${() => this.heard('withdrawn', 'withdraw-promise')}
    ></cartera-promise-form>`;
  }

  private renderPaymentForm({ locale, position, given }: FormsSource): TemplateResult {
    return html`<cartera-payment-form
      lang=${locale.tag}
      stream=${given ? nothing : position.stream}
      .position=${given ? position : undefined}
      @cartera-payment-done=${() => this.heard('payment', 'record-payment')}
    ></cartera-payment-form>`;
  }

  private renderMessageForm({ locale, position, name }: FormsSource): TemplateResult {
    return html`<cartera-message-form
      lang=${locale.tag}
      stream=${position.stream}
      as-of=${position.asOf}
      .customerName=${name}
      @cartera-message-done=${({ detail }: CustomEvent<CarteraMessageDone>) => this.heard('message', `send-${detail.message.kind}`)}
    ></cartera-message-form>`;
  }

  /** What an element inside says goes its way first, then what follows from it. */
  private heard(...said: Parameters<FormsHost['changed']>): void {
    queueMicrotask(() => this.host.changed(...said));
  }

  private renderClose(locale: Locale): TemplateResult {
    return html`<div class="act-close">
      <button class="quiet" part="act-close" type="button" @click=${this.close}>${accountWords(locale).closeAct}</button>
    </div>`;
  }

  /** A command of an own form was accepted: the form goes, and the focus to where it was opened. */
  private accepted(act: FormAct, command: AccountCommand): void {
    const isOpen = this.open?.act === act;
    if (isOpen) this.open = undefined;
    this.host.changed(act, command.kind, command);
    if (isOpen) this.focusOn(`open-${act}`, 'title');
  }

  private readonly leaveByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    this.close();
  };

  private isOnItsWay(): boolean {
    const { open, locale } = this;
    if (!open || !locale || !isNested(open.act)) return false;
    const part = this.elements[open.act];
    return part.failure === undefined && part.in(locale.words.tag) === undefined;
  }
}

function isNested(act: AccountAct): act is NestedAct {
  return act === 'promise' || act === 'payment' || act === 'message';
}
