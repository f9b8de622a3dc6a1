import type { Backend, Caller, ExportRequest, MadeFile, Store } from '@cartera/backend';
import type { LocalDate, StreamId } from '@cartera/core';
import type { LetterTemplate } from '@cartera/letters';
import type { Mailer } from './mailer.types.js';

/** What messages are made of. `backend` and `caller` are the same caller's; `store` is the one behind it. */
export interface MessagesOptions {
  readonly store: Store;
  readonly backend: Backend;
  readonly caller: Caller;
  /** A host's own texts, beside those of `@cartera/letters`; they have to pass its linter. */
  readonly templates?: readonly LetterTemplate[];
  /** Sends e-mail. Left out, e-mail is handed over by a person, as by the other channels. */
  readonly mail?: Mailer;
  /** The customer's own page, where there is one. */
  readonly linkFor?: (stream: StreamId, options: { readonly asOf: LocalDate; readonly language: string }) => Promise<string | undefined>;
  /** The statement as a PDF, to go with an e-mail; left out, nothing is attached. */
  readonly statementFile?: (request: ExportRequest<'statement'>) => Promise<MadeFile>;
}
