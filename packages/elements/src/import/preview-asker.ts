import type { ImportPreview } from '@cartera/backend';
import type { ReactiveControllerHost } from 'lit';
import { failureOf, type LoadFailure } from '../loading/index.js';
import { ANSWER_UNREADABLE } from './import-failures.js';
import { isImportPreview } from './is-import-preview.js';

/** Long enough not to ask at every key, short enough to answer in the same breath. */
const PAUSE_MS = 300;

/** Asks how a file would be read: the last question wins, and what was answered stays until there is a newer answer. */
export class PreviewAsker {
  preview: ImportPreview | undefined;
  failure: LoadFailure | undefined;
  asking = false;

  private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  private readonly answered: (preview: ImportPreview) => void;
  private running: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, answered: (preview: ImportPreview) => void) {
    this.host = host;
    this.answered = answered;
  }

  /** Another file: nothing of this one stays. */
  forget(): void {
    this.stop();
    this.preview = this.failure = undefined;
  }

  /** @param soon At once; else after a pause, for what is typed. */
  ask(question: (signal: AbortSignal) => Promise<unknown>, soon = false): void {
    this.stop();
    this.asking = true;
    const { signal } = (this.running = new AbortController());
    this.timer = setTimeout(() => void this.run(question, signal), soon ? 0 : PAUSE_MS);
    this.host.requestUpdate();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.running?.abort();
    this.asking = false;
  }

  private async run(question: (signal: AbortSignal) => Promise<unknown>, signal: AbortSignal): Promise<void> {
    const answer = await question(signal).then((given) => (isImportPreview(given) ? given : ANSWER_UNREADABLE), failureOf);
    if (signal.aborted) return;
    this.asking = false;
    this.failure = 'code' in answer ? answer : undefined;
    this.host.requestUpdate();
    if ('code' in answer) return;
    this.preview = answer;
    this.answered(answer);
  }
}
