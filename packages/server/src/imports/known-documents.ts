import { itemOfDerived, isDerivedId } from '@cartera/interchange';
import type { StreamId } from '@cartera/core';
import type { StoredPosting } from '@cartera/backend';
import type { ImportRequest } from './import.types.js';

/** What the books had of a file's documents before the file, and which of them it has shown. */
export interface KnownDocuments {
  /** Marks a document as shown: 'new' to the books, shown the first time, or again. Of what is new nothing is kept: memory stays flat. */
  readonly show: (document: string) => Shown;
  /** The accounts that have, or had, a document, but for one. */
  readonly elsewhere: (document: string, stream: StreamId) => readonly StreamId[];
  /** Those that the file did not show, by account. */
  readonly notShown: () => ReadonlyMap<StreamId, readonly string[]>;
  /** Of lists of open balances: the accounts of which a list of a later day may have spoken. */
  readonly spokenOfLater: ReadonlySet<StreamId>;
}

/** How a document stands to the books and to what came before it in the file. */
export type Shown = 'new' | 'first' | 'again';

interface Read {
  readonly known: Map<string, StreamId>;
  /** Documents of more than one account, with all of them: few. */
  readonly ofSeveral: Map<string, Set<StreamId>>;
  readonly spokenOfLater: Set<StreamId>;
}

/** What the books have of the mapping's source and kind of rows. */
export async function knownDocuments(request: Pick<ImportRequest, 'store' | 'mapping' | 'asOf'>): Promise<KnownDocuments> {
  const { known, ofSeveral, spokenOfLater } = await readKnown(request);
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
      const byStream = new Map<StreamId, string[]>();
      for (const document of known.keys()) {
        if (shown.has(document)) continue;
        for (const stream of streamsOf(document)) {
          const documents = byStream.get(stream);
          if (documents) documents.push(document);
          else byStream.set(stream, [document]);
        }
      }
      return byStream;
    },
  };
}

async function readKnown({ store, mapping, asOf }: Pick<ImportRequest, 'store' | 'mapping' | 'asOf'>): Promise<Read> {
  const prefix = `${mapping.source}/`;
  const read: Read = { known: new Map(), ofSeveral: new Map(), spokenOfLater: new Set() };
  for await (const postings of store.postings({})) {
    for (const posting of postings) {
      const { itemId, component, stream } = posting;
      if (!itemId.startsWith(prefix)) continue;
      if (mapping.rows === 'open-balances' && posting.on > asOf && isOfList(posting)) read.spokenOfLater.add(stream);
      if ((component === 'unapplied') === (mapping.rows === 'payments') && !isDerivedId(itemId))
        keep(read, itemId.slice(prefix.length), stream);
    }
  }
  return read;
}

/** Whether a list may have brought a posting: an invoice posts on its day of issue, a stated balance later, mostly. */
function isOfList({ itemId, component, issuedOn, on }: StoredPosting): boolean {
  if (component === 'unapplied') return itemOfDerived(itemId) !== undefined;
  return issuedOn !== undefined && issuedOn < on;
}

function keep({ known, ofSeveral }: Read, document: string, stream: StreamId): void {
  const before = known.get(document);
  if (before === undefined) known.set(document, stream);
  else if (before !== stream) ofSeveral.set(document, (ofSeveral.get(document) ?? new Set([before])).add(stream));
}
