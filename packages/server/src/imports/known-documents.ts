import { isDerivedId, type Mapping } from '@cartera/interchange';
import type { StreamId } from '@cartera/core';
import type { ImportRequest } from './import.types.js';

/** What the books had of a file's documents before the file, and which of them it has shown. */
export interface KnownDocuments {
  /** Marks a document as shown: 'new' to the books, shown the first time, or again. Of what is new nothing is kept: memory stays flat. */
  readonly show: (document: string) => Shown;
  /** Those that the file did not show, by account. */
  readonly notShown: () => ReadonlyMap<StreamId, readonly string[]>;
}

/** How a document stands to the books and to what came before it in the file. */
export type Shown = 'new' | 'first' | 'again';

/** What the books have of the mapping's source and kind of rows. */
export async function knownDocuments({ store, mapping }: Pick<ImportRequest, 'store' | 'mapping'>): Promise<KnownDocuments> {
  const known = await readKnown(store, mapping);
  const shown = new Set<string>();
  return {
    show(document) {
      if (!known.has(document)) return 'new';
      if (shown.has(document)) return 'again';
      shown.add(document);
      return 'first';
    },
    notShown() {
      const byStream = new Map<StreamId, string[]>();
      for (const [document, stream] of known) {
        if (shown.has(document)) continue;
        const documents = byStream.get(stream);
        if (documents) documents.push(document);
        else byStream.set(stream, [document]);
      }
      return byStream;
    },
  };
}

async function readKnown(store: ImportRequest['store'], { source, rows }: Mapping): Promise<ReadonlyMap<string, StreamId>> {
  const prefix = `${source}/`;
  const known = new Map<string, StreamId>();
  for await (const postings of store.postings({})) {
    for (const { itemId, component, stream } of postings) {
      if (!itemId.startsWith(prefix) || (component === 'unapplied') !== (rows === 'payments')) continue;
      if (!isDerivedId(itemId)) known.set(itemId.slice(prefix.length), stream);
    }
  }
  return known;
}
