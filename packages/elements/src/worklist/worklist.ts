import type { Outcome, Views } from '@cartera/backend';
import { localeFor, type Locale } from '@cartera/locales/words';
import { worklistReasonTopic, worklistTopic, worklistWords } from '@cartera/locales/worklist';
import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { environmentContext, SurroundingsController } from '../environment/index.js';
import { FaceDoor, renderNotice, type LoadFailure } from '../loading/index.js';
import { frameStyles, tokens } from '../tokens/index.js';
import { AddressController } from './address-controller.js';
import type * as Face from './face.js';
import { worklistFaces } from './faces.js';
import { LateCode } from './late-code.js';
import { ListQuestion } from './list-question.js';
import { RowBook } from './row-book.js';
import type { WorklistFace } from './worklist-face.js';
import { worklistFrameStyles } from './worklist-frame.styles.js';
import { readWorklistRequest, type WorklistRequest } from './worklist-request.js';
import { NO_VIEW } from './worklist-view.js';

/** Below this nobody notices a wait, and a sign of waiting would only flicker. */
const SLOW_AFTER_MS = 300;

/**
 * @summary Whom to call next, and why: the list a collector works through, by keys, all day. For a collector.
 * @documentation docs/elements/worklist.md
 * @status experimental
 * @since 0.1
 *
 * Under a `<cartera-provider>` whose caller has the view `worklist`, or from `page` alone (data in, no Backend asked). Its height is the page's to set: it scrolls inside.
 * Rows come as the Backend ranks them; nothing is valued, summed or sorted here. Any of 100,000 rows is in reach of the scroll bar: only those in sight are nodes of the
 * page, and rows are fetched by pages as they come into sight. Above 16 million pixels (363,636 rows of 44) the bar moves in proportion.
 *
 * A row says who, why (the first reason), what there is to collect in each currency, how many days late, and whether there is a promise, a snooze, somebody who has it.
 * "Why here" shows the points of every reason, which add up to the row's, and what would remove it. Wide lists show an open account beside them, narrow ones in
 * their place: `<cartera-account>`, whose code is loaded at the first opening. After something was done there the list is asked again.
 *
 * Keys, while the list has the focus and never while somebody types: j k ↓ ↑ move, Page Up, Page Down, Home, End, Enter opens, c contact, p promise, m message, s snooze, a assign,
 * x or Space selects, Shift with ↓ ↑ selects a range, Ctrl A all (1,000 at most), w why, / search, ? all keys, Escape closes.
 *
 * Many at once: what is selected is assigned or put off with one command an account, each under a key of its own that a retry uses again, four on their way at most.
 * What could not be done stays selected with its reason. A selection survives every update of the list and ends with another question.
 *
 * Its place is kept: when rows change, the active row, or the first in sight, stays where it was. The list is asked again every `refresh-seconds` while the page is in
 * sight, and when it comes back into sight; rows that changed are marked.
 *
 * Follows. Where the Backend tells what moves, rows are written anew where they stand, and nothing moves under a pointer, a key or a selection: where the order would be another, "3
 * cambios · actualizar el orden" stands in the place of "Actualizar", and takes it with the row at hand where it was. With nobody in it, at its top, the list takes the order by itself; on
 * another day too, in its place. Pages in sight are asked for, once a second at most, however much moves.
 * Files: where the Backend has them for this caller, every account of the list, filtered and ordered as it is, can be had as PDF, Excel, CSV or JSON: made by the Backend.
 *
 * Language: the element's own `lang`, else the provider's locale, else the nearest `lang` (live on `<html>`), else es-MX. Theme: the page's `color-scheme`, or the
 * nearest `data-theme` ("light", "dark"). What it shows with is loaded once it is on a page, English when it is asked for; where that cannot be, Spanish is said.
 *
 * States. Waiting: rows without words keep the layout. Newer data on its way: what is shown stays. Nobody to call, or no row matches: said in words, with the way back to
 * all. Failed: what happened, what to do, a button to try again where that can help; an earlier list stays, with its day. Refused: in words, and nothing stays. A wrong
 * property: said in words, never thrown, corrected or sent. Another Backend, or away from the page: requests end and what was fetched is forgotten.
 *
 * @slot actions - Beside the button that updates the list: one main action of the host's.
 *
 * @event {CustomEvent<CarteraViewChange>} cartera-view-change - Order, search, filters or the open account are others. Bubbles, composed.
 * @event {CustomEvent<CarteraAccountOpen>} cartera-account-open - A row is to be opened. Prevented: the page opens it elsewhere. Bubbles, composed, cancelable.
 * @event {CustomEvent<CarteraAssignRequest>} cartera-assign-request - Before an account is assigned, once for each. Prevented: the page sends it, and gives what became of it to `answer`. Bubbles, composed, cancelable.
 * @event {CustomEvent<CarteraAssignDone>} cartera-assign-done - An account was assigned. Bubbles, composed.
 * @event {CustomEvent<CarteraSnoozeRequest>} cartera-snooze-request - Before an account is put off, once for each. Prevented: the page sends it, and gives what became of it to `answer`. Bubbles, composed, cancelable.
 * @event {CustomEvent<CarteraSnoozeDone>} cartera-snooze-done - An account was put off. Bubbles, composed.
 * @event {CustomEvent<CarteraLoadFailed>} cartera-load-failed - There is no list, or no newer one: refused, unreachable, or a property is wrong. Bubbles, composed.
 *
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart tools - Search and order.
 * @csspart filters - What the list can be narrowed by.
 * @csspart search - The search field.
 * @csspart selection - What is selected, and what can be done with it.
 * @csspart acting - The form that assigns or puts off.
 * @csspart grid - The list itself.
 * @csspart row - A row.
 * @csspart why - Why a row is here.
 * @csspart account - The open account.
 * @csspart download-button - Opens what can be had as a file.
 * @csspart downloads - What can be had as a file.
 * @csspart notice - What went wrong.
 * @csspart problem - What could not be done, and why.
 * @csspart keys - The dialog of all keys.
 * @csspart order - The offer to take the order that the list has by now.
 *
 * @cssproperty --cartera-surface - Background; with `--cartera-surface-sunken`, `--cartera-surface-raised`.
 * @cssproperty --cartera-text - Text; with `--cartera-text-muted`.
 * @cssproperty --cartera-line - Rules between rows.
 * @cssproperty --cartera-accent - What is chosen or selected, and the main button; with `--cartera-on-accent`, `--cartera-accent-text`.
 * @cssproperty --cartera-focus - Focus ring.
 * @cssproperty --cartera-caution - The mark of a row that changed.
 * @cssproperty --cartera-critical - The mark of an error.
 * @cssproperty --cartera-radius - Corners, default 4px.
 */
export class CarteraWorklist extends LitElement {
  static override styles = [tokens, frameStyles, worklistFrameStyles];
  static override properties = {
    view: {},
    address: { type: Boolean },
    asOf: { attribute: 'as-of' },
    refreshSeconds: { type: Number, attribute: 'refresh-seconds' },
    page: { attribute: false },
    assignees: { attribute: false },
    density: {},
  };

  /** Loads `<cartera-account>` at the first opening of a row; `define/worklist` sets it. Without it the page defines the element itself. */
  static loadAccount: (() => Promise<unknown>) | undefined;

  /** Order, search, filters and the open account as a query string: 'order=oldest&reason=worklist.no_contact'. Default: '', the list as it is at first. The element changes it and says so. */
  view: string | undefined;

  /** Keeps the view in the page's own address, beside what else stands there: opening and closing an account are steps back, the rest replaces. */
  address = false;

  /** The day the list is read for, YYYY-MM-DD. Default: the Backend's business date. */
  asOf: string | undefined;

  /** Seconds between two questions while the page is in sight, whole, at least 0. 0: never by itself. Default: 30. */
  refreshSeconds: number | undefined;

  /** The data itself, as the view `worklist` gives it: its rows are all that are shown. Wins over everything that would fetch; the element reads it and never changes it. */
  page: Views['worklist']['result'] | undefined;

  /** To whom accounts may be assigned, beside those who have some already. */
  assignees: readonly string[] | undefined;

  /** 'comfortable' (rows for fingers) or 'compact'. */
  density: 'comfortable' | 'compact' = 'comfortable';

  private readonly provided = new ContextConsumer(this, { context: environmentContext, subscribe: true });
  private readonly surroundings = new SurroundingsController(this, worklistTopic, worklistReasonTopic);
  private readonly code = new LateCode(() => this.requestUpdate());
  private readonly question = new ListQuestion();
  private readonly book = new RowBook({
    told: () => this.requestUpdate(),
    filled: () => this.face?.list.lay(),
    turning: (why) => this.face?.list.turning(why) ?? (() => this.requestUpdate()),
    failed: (failure) => this.tellFailed(failure),
  });
  private readonly door = new FaceDoor(this, worklistFaces, {
    begin: (code) => this.begin(code),
    failed: (failure) => this.tellFailed(failure),
  });

  private face: WorklistFace | undefined;
  private locale: Locale = localeFor('');
  private request: WorklistRequest | LoadFailure = { view: NO_VIEW, refreshSeconds: 0, assignees: [] };
  /** The face is waited for so long that it is worth a sign. */
  private slow = false;

  constructor() {
    super();
    this.addController(new AddressController(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.door.want();
    if (!this.door.coming) return;
    setTimeout(() => {
      this.slow = true;
      this.requestUpdate();
    }, SLOW_AFTER_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.provided.value = undefined; // elsewhere another provider, or none, may answer
    this.book.forget();
    this.face?.forget();
    this.question.forget();
    this.requestUpdate();
  }

  /** Asks again, in its place. Does nothing with a `page` from the page, or while it is being asked. */
  reload(): void {
    if (this.book.said) return void this.book.again();
    this.question.forget();
    this.requestUpdate();
  }

  /** What became of a command that the page took over from `cartera-assign-request` or `cartera-snooze-request`. One that nobody waits for is ignored. */
  answer(idempotencyKey: string, outcome: Outcome): void {
    this.face?.acts?.answer(idempotencyKey, outcome);
  }

  protected override willUpdate(): void {
    this.locale = this.surroundings.locale(this.provided.value?.locale);
    this.request = readWorklistRequest(this);
    this.question.ask(this.book, this.request, { page: this.page, backend: this.provided.value?.backend });
    this.face?.prepare();
    const { loadAccount } = this.constructor as typeof CarteraWorklist;
    if (loadAccount && !('code' in this.request) && this.request.view.open !== '') void this.code.get('account', loadAccount);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.door.coming) {
      await this.door.coming;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  protected override updated(): void {
    this.face?.updated();
  }

  protected override render(): TemplateResult {
    const { face, surroundings, density } = this;
    const { wordless } = surroundings;
    const busy = wordless || this.door.coming || this.book.loading || this.code.loading || face?.acts?.busy;
    return html`
      <section
        class="base"
        part="base"
        lang=${this.locale.words.tag}
        data-theme=${surroundings.theme() ?? nothing}
        data-density=${density === 'compact' ? 'compact' : nothing}
        data-lines=${face?.lines ?? nothing}
        data-amounts=${face?.list.currencies.length ?? nothing}
        aria-labelledby="title"
        aria-busy=${busy ? 'true' : 'false'}
      >
        ${wordless ? html`<h2 id="title" class="title">&nbsp;</h2>` : face ? face.render() : this.renderFaceless()}
      </section>
    `;
  }

  /** Before there is anything to show a list with: its room is kept. What it will be is said once the wait is worth a sign, or is over. */
  private renderFaceless(): TemplateResult {
    const { title, loading } = worklistWords(this.locale);
    const { coming, failure } = this.door;
    const isSaid = this.slow || failure !== undefined;
    return html`
      <div class="list">
        <header class="head">
          <div class="names">
            <h2 id="title" class="title" part="title" tabindex="-1">${isSaid ? title : html`&nbsp;`}</h2>
            <p class="total" role="status">${isSaid && coming ? loading : nothing}</p>
          </div>
        </header>
        ${failure && renderNotice(this.locale, failure, { kept: undefined, retry: { busy: false, act: this.retry } })}
      </div>
    `;
  }

  private begin({ WorklistFace: Shown }: typeof Face): void {
    const isAtTitle = this.shadowRoot?.activeElement?.id === 'title';
    this.face = new Shown({
      element: this,
      book: this.book,
      code: this.code,
      request: () => this.request,
      locale: () => this.locale,
      environment: () => this.provided.value,
      look: (view) => this.look(view),
      tell: (type, detail) => this.tell(type, detail),
    });
    if (isAtTitle) this.face.focusNext = '#title';
  }

  /** Another view, by what somebody did here. */
  private look(view: string): void {
    this.view = view;
    this.request = readWorklistRequest(this);
    this.tell('cartera-view-change', { view });
  }

  /** The title has the focus when the button that did it is gone. */
  private readonly retry = (): void => {
    void this.surroundings.prepare(); // its words may not have come either
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    this.door.want();
    if (this.book.failure) this.reload();
    this.requestUpdate();
  };

  private tellFailed({ code, retryable }: LoadFailure): void {
    this.tell('cartera-load-failed', { code, retryable });
  }

  private tell(type: string, detail: object): boolean {
    const cancelable = type.endsWith('-request') || type === 'cartera-account-open';
    return this.dispatchEvent(new CustomEvent(type, { detail: Object.freeze(detail), bubbles: true, composed: true, cancelable }));
  }
}
