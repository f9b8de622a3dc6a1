import type { Backend, Outcome } from '@cartera/backend';
import type { LocalDate, StreamId } from '@cartera/core';
import type { AccountField } from '@cartera/locales/account-acts';
import type { ReactiveControllerHost } from 'lit';
import type { LoadFailure } from '../loading/index.js';
import { newKey, newNumber, SubmitController, type SubmittedRequest } from '../submission/index.js';
import type { AccountCommand, CarteraAccountDone, CarteraAccountFailed, CarteraAccountRequest } from './account-events.types.js';
import { EMPTY_ACT, nextAct, type ActAction, type ActDraft, type FormAct } from './act-draft.js';
import { ACT_FIELDS, fieldAt } from './act-fields.js';
import { readAct, type ActReading } from './read-act.js';

/** What an answer is that says neither that it was done nor why not. */
const UNREADABLE: LoadFailure = { code: 'backend.unexpected', facts: {}, retryable: true };

/** What the flow asks of the element it runs in. */
export interface ActHost {
  readonly element: ReactiveControllerHost;
  /** None without a provider: the page answers instead. */
  backend(): Backend | undefined;
  /** Fires an event of the element's; false where a listener prevented it. */
  tell(type: string, detail: object): boolean;
  /** A command was accepted. */
  accepted(act: FormAct, command: AccountCommand): void;
  /** Moves the focus, after the next update, to the first of some nodes that can be seen. */
  focusOn(...ids: readonly string[]): void;
}

/** The form that is open: of which account, on which day, and which hold a lifting is about. */
export interface OpenForm {
  readonly act: FormAct;
  readonly stream: StreamId;
  readonly on: LocalDate;
  readonly holdId?: string | undefined;
}

/** What is typed in the forms of every account that was looked at, and what became of what was sent. */
export class ActFlow {
  /** Answers in the form that is open. */
  draft: ActDraft = EMPTY_ACT;
  reading: ActReading = { problems: {} };

  private readonly host: ActHost;
  private readonly sender: SubmitController<AccountCommand>;
  private readonly drafts = new Map<string, ActDraft>();
  private readonly holdIds = new Map<string, string>();
  private form: OpenForm | undefined;
  /** The form whose command is on its way. */
  private running: OpenForm | undefined;

  constructor(host: ActHost) {
    this.host = host;
    this.sender = new SubmitController(host.element, {
      unreadable: UNREADABLE,
      request: (request: CarteraAccountRequest) => host.tell('cartera-account-request', request),
      done: (command, outcome) => this.done(command, outcome),
      failed: (failure) => this.failed(failure),
    });
  }

  get sending(): boolean {
    return this.sender.sending;
  }

  /** On its way, or its fate is not known: answers stay as they were sent. */
  get locked(): boolean {
    return this.sending || this.draft.unanswered === true;
  }

  /** Before a render: the form that is open, if any. What is on its way for another account is given up, and known as unanswered there. */
  prepare(form: OpenForm | undefined): void {
    if (this.sending && form?.stream !== this.running?.stream) this.giveUp();
    this.form = form;
    this.draft = (form && this.drafts.get(keyOf(form))) ?? EMPTY_ACT;
    this.reading = form ? readAct(form.act, this.draft, { holdId: this.holdIdOf(form) }) : { problems: {} };
  }

  /** Forgets everything: another Backend, another page. */
  reset(): void {
    this.sender.clear();
    this.running = undefined;
    this.drafts.clear();
    this.holdIds.clear();
  }

  /** What somebody does. */
  readonly act = (action: ActAction): void => {
    if (!this.locked) this.change(this.form, action);
  };

  /** Sends what the form says; what is missing or unreadable is said instead. */
  readonly send = (): void => {
    const { form, reading } = this;
    if (!form || this.sending) return;
    if (this.draft.unanswered && this.draft.sent) return this.submit(form, this.draft.sent); // under the same key
    if (!reading.asked) {
      this.change(form, { type: 'told' });
      return this.focusOnProblem(form);
    }
    const command = { ...reading.asked, stream: form.stream, on: form.on } as AccountCommand;
    this.submit(form, this.draft.sent ?? { command, idempotencyKey: newKey() });
  };

  /** What the page says became of it. */
  answer(outcome: unknown): void {
    this.sender.answer(outcome);
  }

  private submit(form: OpenForm, request: SubmittedRequest<AccountCommand>): void {
    this.running = form;
    this.change(form, { type: 'sent', request });
    void this.sender.submit(this.host.backend(), request);
  }

  private change(form: OpenForm | undefined, action: ActAction): void {
    if (!form) return;
    this.drafts.set(keyOf(form), nextAct(this.drafts.get(keyOf(form)) ?? EMPTY_ACT, action));
    this.prepare(this.form);
    this.host.element.requestUpdate();
  }

  private done(command: AccountCommand, { receipt }: Extract<Outcome, { readonly ok: true }>): void {
    const form = this.running;
    this.running = undefined;
    if (!form) return;
    this.drafts.delete(keyOf(form));
    this.holdIds.delete(keyOf(form));
    this.host.tell('cartera-account-done', { entryIds: receipt.entryIds, command } satisfies CarteraAccountDone);
    this.host.accepted(form.act, command);
  }

  private failed(failure: LoadFailure): void {
    const { code, retryable } = failure;
    const form = this.running;
    this.running = undefined;
    if (!form) return;
    if (code === 'hold.exists') this.holdIds.delete(keyOf(form)); // a new number then
    this.change(form, retryable ? { type: 'unanswered' } : { type: 'refused', refusal: failure });
    this.host.tell('cartera-account-failed', { code, retryable } satisfies CarteraAccountFailed);
    if (this.form && keyOf(this.form) === keyOf(form)) this.focusOnProblem(form);
  }

  private giveUp(): void {
    const form = this.running;
    this.running = undefined;
    this.sender.clear();
    this.change(form, { type: 'unanswered' });
  }

  /** To the first field that is wrong, else to the button, which is described by what is wrong with the whole. */
  private focusOnProblem(form: OpenForm): void {
    const { draft, reading } = this;
    const field = ACT_FIELDS[form.act].find((one) => reading.problems[one]) ?? fieldAt(form.act, draft.refusal?.path);
    this.host.focusOn(...(field ? [idOf(field)] : []), 'act-save');
  }

  private holdIdOf(form: OpenForm): string {
    const key = keyOf(form);
    const id = form.holdId ?? this.holdIds.get(key) ?? newNumber('PA');
    if (form.act === 'hold') this.holdIds.set(key, id);
    return id;
  }
}

/** The id of a field's control. */
export function idOf(field: AccountField): string {
  return `act-${field}`;
}

function keyOf({ act, stream, holdId }: OpenForm): string {
  return JSON.stringify([stream, act, holdId ?? '']);
}
