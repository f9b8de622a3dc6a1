import type { Backend, CommandRequest } from '@cartera/backend';
import type { LocalDate, StreamId } from '@cartera/core';
import { failureOf, type LoadFailure } from '../loading/index.js';
import { isOutcome, newKey } from '../submission/index.js';
import type { AssignCommand, SnoozeCommand } from './worklist-events.types.js';

/** What is done to rows. */
export type RowAct = 'assign' | 'snooze';

/** Who is asked before something is sent, and hears what came of it. */
export interface ActingHost {
  backend(): Backend | undefined;
  /** The day of the commands. */
  day(): LocalDate | undefined;
  /** False: the page does it, and gives the outcome. */
  request(act: RowAct, detail: { readonly command: AssignCommand | SnoozeCommand; readonly idempotencyKey: string }): boolean;
  done(
    act: RowAct,
    detail: { readonly stream: StreamId; readonly entryIds: readonly string[]; readonly command: AssignCommand | SnoozeCommand },
  ): void;
  changed(): void;
  finished(done: readonly StreamId[]): void;
}

/** As a page that cannot be read. Not from its module, which is there at once: a bundler would cut that off for what is loaded later. */
const UNREADABLE: LoadFailure = { code: 'worklist.unreadable', path: 'page', facts: {}, retryable: true };

/** Commands on their way at once: enough to be quick, few enough for a server that others use too. */
const AT_ONCE = 4;

/**
 * Assigns or puts off many accounts: one command each, under a key of its own that a retry uses again. What could not be done is kept with its reason.
 */
export class ActingFlow {
  act: RowAct | undefined;
  streams: readonly StreamId[] = [];
  to = '';
  through = '';
  /** The answer is missing. */
  missing = false;
  progress: { readonly done: number; readonly count: number } | undefined;
  /** What was done last. */
  result: { readonly act: RowAct; readonly done: number } | undefined;
  readonly failures = new Map<StreamId, LoadFailure>();

  private readonly host: ActingHost;
  private readonly keys = new Map<string, string>();
  private readonly awaited = new Map<string, (outcome: unknown) => void>();
  private running: AbortController | undefined;

  constructor(host: ActingHost) {
    this.host = host;
  }

  /** Opens the form for some accounts. */
  begin(act: RowAct, streams: readonly StreamId[]): void {
    if (this.progress) return;
    this.act = act;
    this.streams = streams;
    this.missing = false;
    this.result = undefined;
    this.host.changed();
  }

  /** Closes the form; what was typed stays for the next time. */
  cancel(): void {
    if (this.progress) return;
    this.act = undefined;
    this.host.changed();
  }

  /** Closes the form, and forgets what could not be done. */
  clear(): void {
    if (this.progress) return;
    this.act = this.result = undefined;
    this.failures.clear();
  }

  /** Ends what runs and forgets all of it. */
  forget(): void {
    this.running?.abort();
    this.running = this.progress = undefined;
    this.awaited.clear();
    this.clear();
  }

  /** What became of a command that the page took over. One that nobody waits for is ignored. */
  answer(idempotencyKey: string, outcome: unknown): void {
    this.awaited.get(idempotencyKey)?.(outcome);
  }

  /** Sends, a few at once. */
  async send(): Promise<void> {
    const { act, streams } = this;
    const on = this.host.day();
    if (!act || this.progress || on === undefined) return;
    this.missing = act === 'assign' ? this.to.trim() === '' : this.through === '';
    if (this.missing) return this.host.changed();
    const { signal } = (this.running = new AbortController());
    const rest = [...streams];
    const done: StreamId[] = [];
    this.progress = { done: 0, count: streams.length };
    this.failures.clear();
    this.host.changed();
    const work = async () => {
      for (let stream = rest.shift(); stream !== undefined && !signal.aborted; stream = rest.shift()) {
        const failure = await this.one(act, this.command(act, stream, on), signal);
        if (signal.aborted) return;
        if (failure) this.failures.set(stream, failure);
        else done.push(stream);
        this.progress = { done: done.length + this.failures.size, count: streams.length };
        this.host.changed();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (signal.aborted) return;
    this.progress = undefined;
    this.streams = [...this.failures.keys()];
    this.result = { act, done: done.length };
    if (this.failures.size === 0) this.act = undefined;
    this.host.finished(done);
    this.host.changed();
  }

  private command(act: RowAct, stream: StreamId, on: LocalDate): AssignCommand | SnoozeCommand {
    if (act === 'assign') return { kind: 'assign', stream, on, facts: { to: this.to.trim() } };
    return { kind: 'snooze', stream, on, facts: { through: this.through } };
  }

  /** Undefined where it was done. */
  private async one(act: RowAct, command: AssignCommand | SnoozeCommand, signal: AbortSignal): Promise<LoadFailure | undefined> {
    const idempotencyKey = this.keyOf(command);
    const backend = this.host.backend();
    const answered = new Promise<unknown>((resolve) => this.awaited.set(idempotencyKey, resolve));
    const ours = this.host.request(act, { command, idempotencyKey }) && backend;
    const outcome: unknown = await (ours ? submitted(ours, command, { idempotencyKey, signal }) : answered);
    this.awaited.delete(idempotencyKey);
    if (isFailure(outcome)) return outcome;
    if (!isOutcome(outcome)) return UNREADABLE;
    if (!outcome.ok) return { ...outcome.refusal, retryable: false };
    this.keys.delete(JSON.stringify(command));
    this.host.done(act, { stream: command.stream, entryIds: outcome.receipt.entryIds, command });
    return undefined;
  }

  /** The same command has the same key until it is done. */
  private keyOf(command: CommandRequest): string {
    const name = JSON.stringify(command);
    const key = this.keys.get(name) ?? newKey();
    this.keys.set(name, key);
    return key;
  }
}

async function submitted(
  backend: Backend,
  command: CommandRequest,
  options: { readonly idempotencyKey: string; readonly signal: AbortSignal },
): Promise<unknown> {
  return backend.submit(command, options).catch(failureOf);
}

function isFailure(outcome: unknown): outcome is LoadFailure {
  return typeof outcome === 'object' && outcome !== null && 'retryable' in outcome && 'code' in outcome;
}
