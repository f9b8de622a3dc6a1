import type { FileReport } from '@cartera/backend';
import { phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { downloadFile } from '../download/index.js';
import { followsChanges } from './import-draft.js';
import type { ImportFlow } from './import-flow.js';
import type { ImportView } from './import-view.js';
import { mappingFile } from './mapping-file.js';
import { renderHeading } from './render-steps.js';

/** The last step: what was done, what was refused and how it goes in after all, and the way to another file. */
export function renderDone(view: ImportView, flow: ImportFlow, report: FileReport): TemplateResult {
  const { done, mapping } = view.words;
  const { whole, queue } = flow;
  const [next] = queue;
  const refused = report.rejected > 0;
  return html`
    ${renderHeading(done.heading, flow.sender?.name ?? '')}
    <ul class="outcome" part="outcome">
      ${outcomeOf(view, flow, report).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${refused ? renderRefusedFile(view, flow, report) : nothing}
    <div class="acts">
      ${refused ? html`<button class="primary" part="primary" type="button" @click=${flow.mend}>${done.mend}</button>` : nothing}
      <button class=${refused ? 'quiet' : 'primary'} part=${refused ? nothing : 'primary'} type="button" @click=${flow.another}>
        ${next ? phrase(done.next, { name: next.name }) : done.another}
      </button>
      ${
        whole
          ? html`<button class="link" type="button" @click=${() => downloadFile(mappingFile(whole, mapping.saved))}>
              ${mapping.save}
            </button>`
          : nothing
      }
    </div>
  `;
}

function outcomeOf(view: ImportView, { draft, whole }: ImportFlow, report: FileReport): readonly string[] {
  const { done } = view.words;
  const follows = whole && followsChanges(whole);
  const isList = whole?.rows === 'open-balances' || whole?.fullList === true;
  const { added, changed, unchanged, missing, settled = 0 } = report;
  const sums = (report.addedTotal ?? []).map(view.money);
  const entered = view.count(added, done.added);
  const lines = [
    added > 0 && (sums.length > 0 ? phrase(done.addedSum, { added: entered, sums: view.list(sums) }) : `${entered}.`),
    changed > 0 && view.count(changed, draft.update ? done.corrected : follows ? done.followed[follows] : done.left),
    settled > 0 && view.count(settled, done.settled),
    unchanged > 0 && view.count(unchanged, done.unchanged),
    isList && missing > settled && view.count(missing - settled, done.missing),
  ].filter((line) => line !== false);
  return added + settled === 0 && (changed === 0 || !(draft.update || follows)) ? [done.nothing, ...lines] : lines;
}

function renderRefusedFile(view: ImportView, flow: ImportFlow, { rejected }: FileReport) {
  const { done } = view.words;
  const { rejected: file, failure } = flow;
  return html`
    <div class="refused-rows" aria-busy=${!file && !failure ? 'true' : 'false'}>
      <p class="happened">${view.count(rejected, done.rejected)}</p>
      <p>${failure ? done.noDownload : done.downloadHint}</p>
      ${
        failure
          ? html`<button class="quiet" type="button" @click=${flow.fetchRejected}>${view.locale.words.common.retry}</button>`
          : html`<button
              class="quiet"
              part="download"
              type="button"
              aria-disabled=${file ? nothing : 'true'}
              @click=${() => file && downloadFile(file)}
            >
              ${done.download}
            </button>`
      }
    </div>
  `;
}
