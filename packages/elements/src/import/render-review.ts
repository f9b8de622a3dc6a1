import type { FileReport } from '@cartera/backend';
import { phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { renderCard } from '../submission/index.js';
import { dayOfList, followsChanges } from './import-draft.js';
import type { ImportFlow } from './import-flow.js';
import { importLabel } from './import-label.js';
import type { ImportView } from './import-view.js';
import { renderCounts } from './render-counts.js';
import { renderProgress } from './render-progress.js';
import { renderRefused } from './render-refused.js';
import { renderHeading } from './render-steps.js';

/** The third step: what would change, and the one act that changes it; while it runs, how far it is. */
export function renderReview(view: ImportView, flow: ImportFlow, failure: unknown): TemplateResult {
  const { review, running, back } = view.words;
  const { trial, importing } = flow;
  const name = flow.sender?.name ?? '';
  if (importing) return html`${renderHeading(running.heading, name)} ${renderProgress(view, flow, trial)}`;
  return html`
    ${renderHeading(review.heading, name)} ${renderDay(view, flow)} ${failure}
    ${trial ? renderTrial(view, flow, trial) : renderTrying(view, flow)} ${trial ? renderNothing(view, flow, trial) : nothing}
    <div class="acts">
      ${trial ? renderAct(view, flow, trial) : nothing}
      <button class="quiet" type="button" @click=${() => flow.go('columns')}>${back}</button>
    </div>
  `;
}

function renderDay(view: ImportView, flow: ImportFlow) {
  const day = dayOfList(flow.draft);
  return day && flow.whole?.rows === 'open-balances' ? html`<p>${phrase(view.words.review.asOf, { day: view.longDay(day) })}</p>` : nothing;
}

function renderTrying(view: ImportView, { runner }: ImportFlow) {
  if (!runner.running) return nothing;
  const { review } = view.words;
  return html`
    <div class="trying" aria-busy="true">
      <p>${review.trying}</p>
      <progress aria-label=${review.trying}></progress>
      <p class="muted so-far">${runner.rows > 0 ? view.count(runner.rows, review.readSoFar) : '\u00A0'}</p>
    </div>
  `;
}

function renderTrial(view: ImportView, flow: ImportFlow, trial: FileReport) {
  return html`
    <div class="trial" aria-busy=${flow.runner.running ? 'true' : 'false'}>
      ${renderCounts(view, trial, isList(flow))} ${renderMissing(view, flow, trial)} ${renderChanged(view, flow, trial)}
      ${renderRefused(view, trial)}
    </div>
  `;
}

function renderChanged(view: ImportView, flow: ImportFlow, { changed }: FileReport) {
  const { review } = view.words;
  if (changed === 0) return nothing;
  const follows = flow.whole && followsChanges(flow.whole);
  return renderChoice('changed', view.count(changed, review.changedQuestion), [
    {
      label: follows ? review.changedFollow[follows] : review.changedKeep,
      checked: !flow.draft.update,
      choose: () => flow.decide({ update: false }),
    },
    { label: review.changedUpdate, checked: flow.draft.update, choose: () => flow.decide({ update: true }) },
  ]);
}

/** What is not in a list of what is open may have been paid; what is not in a file of new invoices is just not new. */
function isList({ whole }: ImportFlow): boolean {
  return whole?.rows === 'open-balances' || whole?.fullList === true;
}

/** Asked, never assumed: whether the list has all that is open, and so what it no longer has was paid. */
function renderMissing(view: ImportView, flow: ImportFlow, { missing, changed }: FileReport) {
  const { review } = view.words;
  if (!isList(flow) || missing + changed === 0) return nothing;
  const day = dayOfList(flow.draft);
  const fullList = flow.whole?.fullList === true;
  const settled = day
    ? phrase(view.count(missing, review.settledOn), { day: view.longDay(day) })
    : view.count(missing, review.settledToday);
  const settle = missing === 0 ? review.complete : `${review.complete} ${settled}`;
  return renderChoice('missing', review.missingQuestion, [
    { label: review.missingKeep, checked: !fullList, choose: () => flow.decide({ fullList: false }) },
    { label: settle, checked: fullList, choose: () => flow.decide({ fullList: true }) },
  ]);
}

function renderChoice(
  name: string,
  question: string,
  cards: readonly { readonly label: string; readonly checked: boolean; readonly choose: () => void }[],
) {
  return html`
    <fieldset class="question">
      <legend>${question}</legend>
      <div class="cards">${cards.map((card) => renderCard({ name, ...card }))}</div>
    </fieldset>
  `;
}

function labelOf(view: ImportView, flow: ImportFlow, trial: FileReport): string | undefined {
  return importLabel(view, trial, { update: flow.draft.update, follows: flow.whole && followsChanges(flow.whole) });
}

/** Why there is no button. */
function renderNothing(view: ImportView, flow: ImportFlow, trial: FileReport) {
  const { review } = view.words;
  if (labelOf(view, flow, trial) !== undefined) return nothing;
  const refused = trial.rejected > 0 ? review.nothingButRefused : review.nothing;
  return html`<p class="nothing">${trial.changed > 0 ? review.nothingDecided : refused}</p>`;
}

function renderAct(view: ImportView, flow: ImportFlow, trial: FileReport) {
  const { review, running } = view.words;
  const label = labelOf(view, flow, trial);
  if (label === undefined) return nothing;
  const again = flow.failure !== undefined;
  return html`
    <button
      class="primary"
      part="primary"
      type="button"
      aria-describedby="promise"
      aria-disabled=${flow.runner.running ? 'true' : nothing}
      @click=${flow.confirm}
    >
      ${again ? running.again : label}
    </button>
    <p class="hint muted" id="promise">${review.promise}</p>
  `;
}
