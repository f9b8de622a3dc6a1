import { phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImportFlow } from './import-flow.js';
import type { ImportView } from './import-view.js';
import { renderHeading } from './render-steps.js';

const FILES = '.xlsx,.xlsm,.xls,.csv,.txt,.tsv,.json';

/** The first step: where a file is dropped or chosen, and how it will be read where that is known. */
export function renderFile(view: ImportView, flow: ImportFlow, failure: unknown): TemplateResult {
  const { words } = view;
  const { file } = words;
  return html`
    ${renderHeading(file.heading, '')} ${flow.mended ? html`<p>${file.mended}</p>` : nothing} ${failure} ${renderSent(view, flow)}
    <div class="drop-place">
      <button
        class="drop"
        part="drop"
        type="button"
        aria-describedby="formats"
        @click=${clickInput}
        @dragover=${allow}
        @dragleave=${mark}
        @drop=${(event: DragEvent) => dropped(event, flow)}
      >
        <span class="where">${file.drop}</span>
        <span class="primary like">${flow.sender ? file.chooseOther : file.choose}</span>
      </button>
      <input type="file" hidden multiple accept=${FILES} @change=${(event: Event) => chosen(event, flow)} />
    </div>
    <p class="hint muted" id="formats">${file.formats}</p>
    ${renderSaved(view, flow)}
  `;
}

/** The file that was sent, or is on its way. */
function renderSent(view: ImportView, { sender, sending, queue, go }: ImportFlow) {
  const { file, columns } = view.words;
  if (!sender) return nothing;
  const more = queue.length > 0 ? html`<p class="muted">${view.count(queue.length, file.queued)}</p>` : nothing;
  if (sending)
    return html`<p class="sending" aria-busy="true">${phrase(file.sending, { name: sender.name })}</p>
      ${more}`;
  if (!sender.isSent) return more;
  return html`
    <div class="sent">
      <p class="name">${phrase(file.chosen, { name: sender.name, size: sizeText(view, sender.file.size) })}</p>
      <button class="quiet" type="button" @click=${() => go('columns')}>${columns.goOn}</button>
    </div>
    ${more}
  `;
}

/** A mapping that was saved before: in use, or to be chosen. */
export function renderSaved({ words }: ImportView, flow: ImportFlow): TemplateResult {
  const { file } = words;
  if (flow.saved)
    return html`
      <p class="saved">
        ${phrase(file.withMapping, { name: flow.saved.name })}
        <button class="link" type="button" @click=${flow.dropMapping}>${file.dropMapping}</button>
      </p>
    `;
  return html`
    <div class="saved">
      <button class="link" type="button" @click=${clickInput}>${file.useMapping}</button>
      <input type="file" hidden accept=".json" @change=${(event: Event) => chosen(event, flow)} />
    </div>
  `;
}

function sizeText({ locale }: ImportView, bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(locale.tag, { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
}

/** Opens the dialog of the browser, which does so for a person only: a script that presses everything would be told off. */
function clickInput({ currentTarget }: Event): void {
  if (!navigator.userActivation.isActive) return;
  (currentTarget as Element).parentElement?.querySelector('input')?.click();
}

function chosen({ target }: Event, flow: ImportFlow): void {
  const input = target as HTMLInputElement;
  const files = [...(input.files ?? [])];
  input.value = ''; // the same file may be chosen again
  void flow.choose(files);
}

function allow(event: DragEvent): void {
  event.preventDefault(); // or nothing can be dropped here
  (event.currentTarget as Element).classList.add('over');
}

function mark({ currentTarget }: Event): void {
  (currentTarget as Element).classList.remove('over');
}

function dropped(event: DragEvent, flow: ImportFlow): void {
  event.preventDefault(); // or the browser opens the file
  mark(event);
  void flow.choose([...(event.dataTransfer?.files ?? [])]);
}
