import type { Backend, Files, Messages } from '@cartera/backend';
import { DECIDED_COMMANDS, isFault } from '@cartera/core';
import type { Log } from './create-log.js';
import type { Meters } from './create-meters.js';
import { logFailure } from './log-failure.js';

/** Who looks on: counts, and lines for what failed. */
export interface Observers {
  readonly meters?: Meters;
  readonly log?: Log;
}

const KINDS: ReadonlySet<string> = new Set(DECIDED_COMMANDS);

/**
 * A Backend whose commands and watches are counted, and whose failures are logged: what the wire says of them is a code alone.
 *
 * A kind that is none is counted as `unknown`: the text is the caller's.
 */
export function observedBackend(backend: Backend, { meters, log }: Observers): Backend {
  const logged: Logged = async (work) =>
    work.catch((error: unknown) => {
      logUnexpected(log, error);
      throw error;
    });
  return {
    ...backend,
    submit: async (command, options) => {
      const kind = KINDS.has(command?.kind) ? command.kind : 'unknown';
      const told = (outcome: string) => meters?.command({ kind, outcome, dryRun: options.dryRun ?? false });
      return backend.submit(command, options).then(
        (outcome) => {
          told(outcome.ok ? 'accepted' : outcome.refusal.code);
          return outcome;
        },
        (error: unknown) => {
          told(isFault(error) ? error.code : 'failed');
          logUnexpected(log, error);
          throw error;
        },
      );
    },
    view: async (name, query, options) => logged(backend.view(name, query, options)),
    ...(backend.files && { files: observedFiles(backend.files, logged) }),
    ...(backend.messages && { messages: observedMessages(backend.messages, logged) }),
    ...(backend.watch && { watch: counting(backend, meters) }),
  };
}

/** Waits for some work; what it failed with unexpectedly is logged. */
type Logged = <T>(work: Promise<T>) => Promise<T>;

function observedFiles({ imports, ...files }: Files, logged: Logged): Files {
  return {
    export: async (name, request, options) => logged(files.export(name, request, options)),
    ...(imports && {
      imports: {
        upload: async (file, options) => logged(imports.upload(file, options)),
        preview: async (uploadId, request, options) => logged(imports.preview(uploadId, request, options)),
        run: async (uploadId, request, options) => logged(imports.run(uploadId, request, options)),
        rejected: async (uploadId, options) => logged(imports.rejected(uploadId, options)),
      },
    }),
  };
}

function observedMessages(messages: Messages, logged: Logged): Messages {
  return {
    preview: async (request, options) => logged(messages.preview(request, options)),
    send: async (request, options) => logged(messages.send(request, options)),
  };
}

/** What the store failed with and what nobody foresaw; what was asked wrongly is the caller's affair. */
function logUnexpected(log: Log | undefined, error: unknown): void {
  if (!isFault(error) || (error.code.startsWith('store.') && error.cause !== undefined)) logFailure(log, 'failed', error);
}

function counting(backend: Backend, meters: Meters | undefined): NonNullable<Backend['watch']> {
  return async function* counted(query, options) {
    meters?.watch(1);
    try {
      yield* backend.watch?.(query, options) ?? [];
    } finally {
      meters?.watch(-1);
    }
  };
}
