import type { TemplateResult } from 'lit';
import type { FormView } from './form-view.js';
import { promiseFailureWords } from './promise-failure-words.js';
import { renderWithdrawal } from './render-withdrawal.js';
import type { WithdrawingFlow } from './withdrawing-flow.js';

/** The withdrawal of one promise, as far as it has come. */
export function renderWithdrawing(view: FormView, withdrawing: WithdrawingFlow, promiseId: string): TemplateResult {
  const { asked, sending, unanswered, refusal, confirm, keep } = withdrawing;
  const problem = unanswered ? { text: view.words.withdrawalUnanswered } : refusal && promiseFailureWords(view.locale, refusal);
  return renderWithdrawal(view, {
    promiseId,
    asked:
      asked?.promiseId === promiseId
        ? { reason: asked.reason, sending, unanswered: unanswered !== undefined, refused: refusal !== undefined, problem }
        : undefined,
    ask: () => withdrawing.ask(promiseId),
    choose: (reason) => withdrawing.choose(reason),
    confirm,
    keep,
  });
}
