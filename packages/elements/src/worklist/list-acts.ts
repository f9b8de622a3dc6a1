import type { Backend } from '@cartera/backend';
import type { StreamId } from '@cartera/core';
import { formatCount, isLanguageLoaded, loadLanguage, phrase, plural, worklistWords, type Locale } from '@cartera/locales';
import { worklistActTopic } from '@cartera/locales/worklist-acts';
import { html, nothing, type TemplateResult } from 'lit';
import type { LoadFailure } from '../loading/index.js';
import { ActingFlow, type RowAct } from './acting-flow.js';
import { failureSentence, renderActingForm } from './acting-form.js';
import { renderKeysDialog } from './keys-dialog.js';
import type { RowList } from './row-list.js';
import { RowSelection } from './row-selection.js';
import { streamsFrom } from './streams-from.js';
import { renderWhyPanel, whyText } from './why-panel.js';

// Loaded when the first of it is wanted: the list itself is there without it.
export { actsStyles } from './acts.styles.js';

/** The element, as what is done with its rows needs it. */
export interface ActsHost {
  readonly list: RowList;
  locale(): Locale;
  backend(): Backend | undefined;
  /** To whom accounts may be assigned, as the page says. */
  assignees(): readonly string[];
  tell(type: string, detail: object): boolean;
  /** Rows or what stands beside them are to be shown anew. */
  changed(): void;
  announce(text: string): void;
  focusOn(selector: string): void;
}

/** Rows that can be selected, and so acted on, at once. */
const SELECTED_MOST = 1000;

/** What is done with rows beside opening them: selecting, assigning, putting off, why they are here; and the dialog of keys. */
export class ListActs {
  private readonly host: ActsHost;
  private readonly selection = new RowSelection();
  private readonly flow: ActingFlow;
  private whyOpen = false;
  private keysOpen: string | undefined;
  private asked: string | undefined;
  private unreachable: string | undefined;

  constructor(host: ActsHost) {
    this.host = host;
    this.flow = new ActingFlow({
      backend: () => host.backend(),
      day: () => host.list.book.said?.evaluatedOn,
      request: (act, detail) => host.tell(`cartera-${act}-request`, detail),
      done: (act, detail) => void host.tell(`cartera-${act}-done`, detail),
      changed: () => host.changed(),
      finished: (done) => this.finished(done),
    });
  }

  /** Whether commands are on their way. */
  get busy(): boolean {
    return this.flow.progress !== undefined;
  }

  /** What is said of a row beside what it is. */
  marksOf(stream: StreamId, active: boolean): { readonly selected: boolean; readonly why: boolean; readonly failure: string } {
    const failure = this.flow.failures.get(stream);
    return {
      selected: this.selection.has(stream),
      why: active && this.whyOpen,
      failure: failure ? failureSentence(this.host.locale(), failure) : '',
    };
  }

  /** Of all rows: 'true', some: 'mixed', none: 'false'. */
  get selectedOfAll(): 'true' | 'mixed' | 'false' {
    const { size } = this.selection;
    return size === 0 ? 'false' : size >= Math.min(this.host.list.book.count, SELECTED_MOST) ? 'true' : 'mixed';
  }

  answer(idempotencyKey: string, outcome: unknown): void {
    this.flow.answer(idempotencyKey, outcome);
  }

  /** Another question: nothing of the old list stays. */
  forget(): void {
    this.selection.set([]);
    this.flow.forget();
  }

  toggle(index: number): void {
    const row = this.host.list.rowAt(index);
    if (row) this.selection.toggle(row.stream, index);
    this.host.changed();
  }

  /** A move without selecting: the next range begins elsewhere. */
  moved(): void {
    this.selection.leave();
    if (this.whyOpen) this.host.changed();
  }

  /** Selects a range, at most 1,000 rows of it from its end on. */
  async selectTo(index: number, from: number): Promise<void> {
    const { skip, limit } = this.selection.rangeTo(index, from);
    const most = Math.min(limit, SELECTED_MOST);
    const streams = await streamsFrom(this.host.list.book, index > skip ? skip + limit - most : skip, most);
    this.take(streams, limit, (rows) => this.selection.take(rows));
  }

  /** All, or none where all are. */
  async selectAll(): Promise<void> {
    if (this.selectedOfAll === 'true') return this.unselect();
    const streams = await streamsFrom(this.host.list.book, 0, SELECTED_MOST);
    this.take(streams, this.host.list.book.count, (rows) => this.selection.set(rows));
  }

  /** Opens the form for what is selected, else for the active row. */
  begin(act: RowAct): void {
    const row = this.host.list.activeRow;
    const streams = this.selection.size > 0 ? this.selection.streams : row ? [row.stream] : [];
    if (streams.length === 0) return;
    this.host.focusOn(act === 'assign' ? '#assign-to' : '#snooze-through');
    this.flow.begin(act, streams);
  }

  /** Why the active row is here; open where it is to be, whatever it was. */
  toggleWhy(open = !this.whyOpen): void {
    this.whyOpen = open;
    this.host.announce(open && this.canSpeak() ? whyText(this.host.locale(), this.host.list.activeRow) : '');
    this.host.changed();
  }

  /** @param from What has the focus again afterwards. */
  openKeys(from: string): void {
    this.keysOpen = from;
    this.host.changed();
  }

  /** Closes what is open, the form before why before the selection. False: nothing is. */
  close(): boolean {
    if (this.flow.act !== undefined) this.cancel();
    else if (this.whyOpen) this.closeWhy();
    else if (this.selection.size > 0) this.unselect();
    else return false;
    return true;
  }

  /** Above the list: what is selected, and what is done with it. */
  renderSelection(): TemplateResult | typeof nothing {
    const { flow, selection, host } = this;
    const locale = host.locale();
    if (!this.canSpeak()) return nothing;
    const words = worklistWords(locale);
    const day = host.list.book.said?.evaluatedOn ?? '';
    const idle = flow.act === undefined && flow.result === undefined;
    if (selection.size === 0 && idle) return nothing;
    const selected = html`
      <div class="selected">
        <span>${plural(locale, selection.size, words.selected)}</span>
        <button class="quiet" type="button" aria-keyshortcuts="a" @click=${() => this.begin('assign')}>${words.assign}</button>
        <button class="quiet" type="button" aria-keyshortcuts="s" @click=${() => this.begin('snooze')}>${words.snooze}</button>
        <button class="link" type="button" @click=${this.unselect}>${words.unselect}</button>
      </div>
    `;
    const form = { locale, flow, day, assignees: this.assignees(), changed: () => host.changed(), cancel: this.cancel };
    return html`
      <div class="selection" part="selection" @keydown=${this.leaveByKey}>
        ${selection.size === 0 ? nothing : selected} ${idle ? nothing : renderActingForm(form)}
      </div>
    `;
  }

  /** Below the list: why the active row is here. */
  renderWhy(): TemplateResult | typeof nothing {
    const row = this.host.list.activeRow;
    if (!this.whyOpen || !this.canSpeak() || !row) return nothing;
    return renderWhyPanel(this.host.locale(), row, this.closeWhy);
  }

  renderKeys(): TemplateResult | typeof nothing {
    return this.keysOpen !== undefined && this.canSpeak() ? renderKeysDialog(this.host.locale(), this.closeKeys) : nothing;
  }

  /** Whether the words are there; those of a language that is not are asked for, once; where they do not come, Spanish is said. */
  private canSpeak(): boolean {
    const { tag } = this.host.locale().words;
    if (isLanguageLoaded(tag, worklistActTopic) || tag === this.unreachable) return true;
    if (tag !== this.asked) void this.load(tag);
    return false;
  }

  private async load(tag: string): Promise<void> {
    this.asked = tag;
    try {
      await loadLanguage(tag, worklistActTopic);
    } catch {
      this.unreachable = tag;
    }
    this.host.changed();
  }

  private take(streams: readonly StreamId[] | LoadFailure, wanted: number, take: (rows: readonly StreamId[]) => void): void {
    if ('code' in streams) return this.host.list.book.miss(streams);
    take(streams);
    const locale = this.host.locale();
    const words = worklistWords(locale);
    const most = phrase(words.selectedMost, { n: formatCount(locale, SELECTED_MOST) });
    this.host.announce(wanted > SELECTED_MOST ? most : plural(locale, this.selection.size, words.selected));
    this.host.changed();
  }

  /** What was done is selected no more; what was not stays, with its reason. */
  private finished(done: readonly StreamId[]): void {
    const rest = this.selection.streams.filter((stream) => !done.includes(stream));
    this.selection.set([...new Set([...rest, ...this.flow.failures.keys()])]);
    if (this.flow.failures.size === 0) this.host.focusOn('.grid');
    void this.host.list.book.again();
  }

  /** Those the page names, then those who have some already. */
  private assignees(): readonly string[] {
    const theirs = this.host.list.book.said?.facets['assignedTo'] ?? [];
    return [...new Set([...this.host.assignees(), ...theirs.map(({ value }) => value)])];
  }

  /** Closes the form; the focus was in it. */
  private readonly cancel = (): void => {
    if (!this.busy) this.host.focusOn('.grid');
    this.flow.cancel();
  };

  private readonly leaveByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  };

  private readonly unselect = (): void => {
    this.selection.set([]);
    this.host.announce('');
    this.flow.clear();
    this.host.focusOn('.grid');
    this.host.changed();
  };

  private readonly closeWhy = (): void => {
    this.host.focusOn('.grid');
    this.toggleWhy(false);
  };

  private readonly closeKeys = (): void => {
    if (this.keysOpen !== undefined) this.host.focusOn(this.keysOpen);
    this.keysOpen = undefined;
    this.host.changed();
  };
}
