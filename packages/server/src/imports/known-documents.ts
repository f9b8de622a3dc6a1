import type { StreamId } from '@cartera/core';
import type { StoredDocument } from '@cartera/backend';
import { isDerivedId } from '@cartera/interchange';
import type { ImportRequest } from './import.types.js';
import { postedDocuments } from './posted-documents.js';
import { showsOpenOnly } from './shows-open-only.js';

/** What the books had of a file's documents before the file, and which of them it has shown. */
export interface KnownDocuments {
  /** Marks a document as shown: 'new' to the books, shown the first time, or again. Of what is new nothing is kept: memory stays flat. */
  readonly show: (document: string) => Shown;
  /** The accounts that have, or had, a document, but for one. */
  readonly elsewhere: (document: string, stream: StreamId) => readonly StreamId[];
  /** Those that the file did not show and may lack: of what lists what is open, those that are. */
  readonly notShown: () => NotShown;
  /** Of lists of open balances: the accounts of which a list of a later day may have spoken. */
  readonly spokenOfLater: ReadonlySet<StreamId>;
}

/** What a file did not show, by account. */
export interface NotShown {
  /** Those that stand, as far as their postings tell. */
  readonly standing: ReadonlyMap<StreamId, readonly string[]>;
  /** Those that may have been voided: their entries tell. */
  readonly unsure: ReadonlyMap<StreamId, readonly string[]>;
}

/** How a document stands to the books and to what came before it in the file. */
export type Shown = 'new' | 'first' | 'again';

type Asked = Pick<ImportRequest, 'store' | 'mapping' | 'asOf'>;

interface Read {
  readonly known: Map<string, StreamId>;
  /** Documents of more than one account, with all of them: few. */
  readonly ofSeveral: Map<string, Set<StreamId>>;
  /** Documents that no file can lack: of what lists what is open, those that are settled. */
  readonly closed: Set<string>;
  readonly unsure: Set<string>;
  readonly spokenOfLater: Set<StreamId>;
}

/**
 * What the books have of the mapping's source and kind of rows.
 *
 * @param few All documents that the file names, where they are few: of what lists what is open the books are then asked for these, and for what is open.
 */
export async function knownDocuments(request: Asked, few?: readonly string[]): Promise<KnownDocuments> {
  const { known, ofSeveral, closed, unsure, spokenOfLater } = await readKnown(request, few);
  const shown = new Set<string>();
  const streamsOf = (document: string): Iterable<StreamId> => ofSeveral.get(document) ?? [known.get(document) ?? []].flat();
  return {
    spokenOfLater,
    show(document) {
      if (!known.has(document)) return 'new';
      if (shown.has(document)) return 'again';
      shown.add(document);
      return 'first';
    },
    elsewhere: (document, stream) => [...streamsOf(document)].filter((each) => each !== stream),
    notShown() {
      const found = { standing: new Map<StreamId, string[]>(), unsure: new Map<StreamId, string[]>() };
      for (const document of known.keys()) {
        if (shown.has(document) || closed.has(document)) continue;
        const byStream = unsure.has(document) ? found.unsure : found.standing;
        for (const stream of streamsOf(document)) {
          const documents = byStream.get(stream);
          if (documents) documents.push(document);
          else byStream.set(stream, [document]);
        }
      }
      return found;
    },
  };
}

async function readKnown(request: Asked, few: readonly string[] | undefined): Promise<Read> {
  const { mapping, asOf } = request;
  const prefix = `${mapping.source}/`;
  const openOnly = showsOpenOnly(mapping);
  const of = mapping.rows === 'payments' ? 'money' : 'items';
  const all = { of, ids: { startWith: prefix }, asOf } as const;
  const queries =
    few && openOnly
      ? [
          { ...all, ids: few.map((document) => `${prefix}${document}`) },
          { ...all, live: true },
        ]
      : [all];
  const read: Read = { known: new Map(), ofSeveral: new Map(), closed: new Set(), unsure: new Set(), spokenOfLater: new Set() };
  for (const query of queries) {
    for await (const documents of postedDocuments(request.store, query)) {
      for (const document of documents) {
        if (isDerivedId(document.itemId)) continue;
        if (mapping.rows === 'open-balances' && document.lastOn > asOf) read.spokenOfLater.add(document.stream);
        keep(read, document.itemId.slice(prefix.length), { document, openOnly });
      }
    }
  }
  return read;
}

function keep(
  { known, ofSeveral, closed, unsure }: Read,
  name: string,
  { document, openOnly }: { readonly document: StoredDocument; readonly openOnly: boolean },
): void {
  const { stream, open } = document;
  const before = known.get(name);
  if (before === undefined) known.set(name, stream);
  else if (before !== stream) ofSeveral.set(name, (ofSeveral.get(name) ?? new Set([before])).add(stream));
  if (!openOnly && (!isRecorded(document) || ofSeveral.has(name))) unsure.add(name);
  if (open > 0 || !openOnly) closed.delete(name);
  else if (before === undefined) closed.add(name);
}

/** Whether the postings of a document tell that it was recorded and not voided since. */
function isRecorded({ kind, isTwiceOnADay }: StoredDocument): boolean {
  return !isTwiceOnADay && (kind === 'invoice-recorded' || kind === 'balance-stated' || kind === 'payment-recorded');
}
