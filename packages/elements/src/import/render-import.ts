import { html, nothing, type TemplateResult } from 'lit';
import { renderNotice, type LoadFailure } from '../loading/index.js';
import type { ImportFlow } from './import-flow.js';
import { importLiveWords } from './import-live-words.js';
import type { ImportView, SaidWords } from './import-view.js';
import { renderColumns } from './render-columns.js';
import { renderDone } from './render-done.js';
import { renderFile } from './render-file.js';
import { renderReview } from './render-review.js';
import { renderSteps } from './render-steps.js';

/**
 * The step that is shown, with where it stands among the others.
 *
 * @param later What is said of failures: undefined while it is on its way, null where it cannot be had.
 */
export function renderImport(view: ImportView, flow: ImportFlow, later: SaidWords | null | undefined): TemplateResult {
  const failure = renderFailure(view, flow, later);
  return html`
    ${renderSteps(view, flow)}
    <div class="step" data-step=${flow.step}>
      ${flow.step === 'file' ? renderFile(view, flow, failure) : nothing}
      ${flow.step === 'columns' ? renderColumns(view, flow, failure) : nothing}
      ${flow.step === 'review' ? renderReview(view, flow, failure) : nothing}
      ${flow.step === 'done' && flow.report ? renderDone(view, flow, flow.report) : nothing}
    </div>
    <p class="unseen" role="status">${importLiveWords(view, flow)}</p>
  `;
}

/** What went wrong with the step, what was kept, and what to do now. */
function renderFailure(view: ImportView, flow: ImportFlow, later: SaidWords | null | undefined) {
  const failure = flow.problem;
  if (!failure) return nothing;
  const said = wordsOf(view, flow, failure) ?? later?.failure(view.locale, failure);
  const retry = failure.retryable ? retryOf(flow) : undefined;
  const waits = !said && later === undefined;
  return html`<div id="failure" tabindex="-1" aria-busy=${waits ? 'true' : 'false'}>
    ${waits ? nothing : renderNotice(view.locale, failure, { kept: undefined, said, retry: retry && { busy: flow.busy, act: retry } })}
  </div>`;
}

/** An import that was begun: stopped by hand, or nobody knows how far it came. */
function wordsOf({ words: { running } }: ImportView, { step, trial }: ImportFlow, { code, retryable }: LoadFailure) {
  if (step !== 'review' || !trial) return undefined;
  if (code === 'import.stopped') return running.stopped;
  return retryable ? running.broken : undefined;
}

/** The way to try again, where the step's own button is not it. */
function retryOf(flow: ImportFlow): (() => void) | undefined {
  switch (flow.step) {
    case 'file':
      return () => void flow.sendAgain();
    case 'columns':
      return flow.askAgain;
    default:
      return flow.trial ? undefined : flow.tryAgain;
  }
}
