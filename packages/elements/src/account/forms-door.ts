import type { Outcome } from '@cartera/backend';
import type { Position } from '@cartera/core';
import type { AccountAct } from '@cartera/locales/account';
import type { Locale } from '@cartera/locales';
import type { AccountForms, FormsHost, FormsSource, OpenAct } from './account-forms.js';
import type * as FormsPart from './forms-part.js';
import { whenIdle } from '../environment/index.js';
import { adoptStyles, LazyPart } from '../loading/index.js';
import { renderOnItsWay } from './render-on-its-way.js';

const fetchForms = async () => import('./forms-part.js');

/** Where the forms of an account come in: their code fetched once the account is painted; one that is opened before waits here. */
export class FormsDoor {
  /** The act that was opened last: where the tab key stops among the buttons. */
  last: AccountAct | undefined;

  private readonly host: FormsHost;
  private readonly part: LazyPart<typeof FormsPart>;
  private forms: AccountForms | undefined;
  private waiting: OpenAct | undefined;

  constructor(host: FormsHost) {
    this.host = host;
    this.part = new LazyPart(host.element, fetchForms, ({ topic }) => [topic]);
    whenIdle(() => fetchForms().catch(() => undefined)); // whoever presses a key goes on typing: what it opens is to be there
  }

  /** The act whose form is open, or on its way. */
  get open(): OpenAct | undefined {
    return this.waiting ?? this.forms?.open;
  }

  get busy(): boolean {
    return (this.waiting !== undefined && this.part.failure === undefined) || (this.forms?.busy ?? false);
  }

  show(act: AccountAct, holdId?: string): void {
    if (act !== 'lift') this.last = act;
    if (this.forms) return this.forms.show(act, holdId);
    this.waiting = { act, holdId };
    this.host.element.requestUpdate();
  }

  close(): void {
    this.waiting = undefined;
    this.forms?.close();
    this.host.element.requestUpdate();
  }

  /** Another account: nothing is open. */
  forget(): void {
    this.waiting = undefined;
    this.forms?.forget();
  }

  /** Another Backend, another page: nothing that was typed stays. */
  reset(): void {
    this.forms?.reset();
  }

  answer(outcome: Outcome): void {
    this.forms?.answer(outcome);
  }

  /** Before a render. */
  prepare(locale: Locale, position: Position | undefined): void {
    const { waiting, host } = this;
    const code = waiting && this.part.in(locale.words.tag);
    if (code) {
      this.waiting = undefined;
      host.learn(code.topic);
      adoptStyles(host.element.renderRoot as ShadowRoot, code.styles);
      this.forms = new code.AccountForms(host);
      this.forms.show(waiting.act, waiting.holdId);
    } else if (this.forms) this.part.in(locale.words.tag); // another language may be on its way
    this.forms?.prepare(locale, position);
  }

  /** After a render. */
  updated(): void {
    this.forms?.updated();
  }

  render(source: FormsSource): unknown {
    return this.waiting ? renderOnItsWay(source.locale, this.part) : this.forms?.render(source);
  }
}
