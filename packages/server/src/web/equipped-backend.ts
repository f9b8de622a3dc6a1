import type { Backend, Caller, Files, Imports, Store } from '@cartera/backend';
import { PERMISSIONS, type StreamId } from '@cartera/core';
import type { LetterTemplate } from '@cartera/letters';
import { createExports, customerNames, offeredExports, type ExportsOptions } from '../exports/index.js';
import { createMessages, type Mailer } from '../messages/index.js';

/** What a Backend gets beside its views and commands. */
export interface Equipment {
  readonly store: Store;
  readonly caller: Caller;
  /** Left out, this caller takes no files in. */
  readonly imports?: Imports;
  /** Who is owed, as of a day; left out, lists of many customers name nobody. */
  readonly creditor?: ExportsOptions['creditor'];
  /** Sends e-mail; left out, people hand messages over. */
  readonly mail?: Mailer;
  /** The house's own texts. */
  readonly templates?: readonly LetterTemplate[];
  /** The customer's own page, where it was given one. */
  readonly linkFor?: (stream: StreamId) => Promise<string | undefined>;
}

/** A Backend with files and, for who may send them, messages; it says so among what it can do. */
export function equippedBackend(backend: Backend, equipment: Equipment): Backend {
  const { store, caller, imports, creditor, mail, templates, linkFor } = equipment;
  const files: Files = {
    export: createExports(backend, { names: customerNames(store), ...(creditor && { creditor }) }),
    ...(imports && { imports }),
  };
  const messages = maySend(caller)
    ? createMessages({
        store,
        backend,
        caller,
        statementFile: async (request) => files.export('statement', request),
        ...(mail && { mail }),
        ...(templates && { templates }),
        ...(linkFor && { linkFor }),
      })
    : undefined;
  return {
    ...backend,
    files,
    ...(messages && { messages }),
    capabilities: async () => {
      const known = await backend.capabilities();
      return {
        ...known,
        exports: offeredExports(known),
        ...(imports && { imports: true as const }),
        ...(messages && { messages: true as const }),
      };
    },
  };
}

/** Whoever may record that a reminder was sent. */
function maySend({ role }: Caller): boolean {
  const commands = PERMISSIONS[role]?.commands ?? [];
  return commands === '*' || commands.includes('send-reminder');
}
