import { isFault } from '@cartera/core';
import yauzl from 'yauzl';
import { PARTS_MAX, UNPACKED_FREE_BYTES, UNPACKED_RATIO_MAX } from './limits.js';
import { notATable } from './not-a-table.js';
import { partText } from './part-text.js';
import { beyondLimits } from './beyond-limits.js';

/** The parts of a zip, by name, in whatever order they are wanted. Names are looked up as the format says: capitals make no difference. */
export interface ZipParts {
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * A part's text as it comes.
   *
   * @throws file.not_a_table (part_missing, password, zip_damaged), file.beyond_limits where it is larger than `bytesMax` or made to swell.
   */
  read(name: string, bytesMax: number): AsyncGenerator<string>;
  close(): void;
}

/**
 * Opens a zip and reads its list of parts; nothing is unpacked.
 *
 * @throws file.not_a_table (zip_damaged; zip_names where one leads out of the zip), file.beyond_limits (parts).
 */
export async function zipParts(path: string): Promise<ZipParts> {
  const zip = await yauzl.openPromise(path, { autoClose: false, decodeStrings: false }).catch(() => {
    throw notATable('zip_damaged');
  });
  try {
    const entries = await entriesOf(zip);
    return {
      names: [...entries.keys()],
      has: (name) => entries.has(keyOf(name)),
      read: (name, bytesMax) => readPart(zip, entries.get(keyOf(name)), bytesMax),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw isFault(error) ? error : notATable('zip_damaged');
  }
}

async function entriesOf(zip: yauzl.ZipFile): Promise<ReadonlyMap<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
    if (yauzl.validateFileName(name) !== null) throw notATable('zip_names');
    if (entries.size >= PARTS_MAX) throw beyondLimits('parts', PARTS_MAX);
    // Of two parts of one name each program might read another.
    if (entries.has(keyOf(name))) throw notATable('zip_damaged');
    entries.set(keyOf(name), entry);
  }
  return entries;
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

async function* readPart(zip: yauzl.ZipFile, entry: yauzl.Entry | undefined, bytesMax: number): AsyncGenerator<string> {
  if (!entry) throw notATable('part_missing');
  if (entry.isEncrypted()) throw notATable('password');
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > bytesMax) throw beyondLimits('part_bytes', bytesMax);
  if (uncompressedSize > UNPACKED_FREE_BYTES && uncompressedSize > compressedSize * UNPACKED_RATIO_MAX) {
    throw beyondLimits('unpacked_ratio', UNPACKED_RATIO_MAX);
  }
  try {
    yield* partText(await zip.openReadStreamPromise(entry), entry.crc32);
  } catch (error) {
    throw isFault(error) ? error : notATable('zip_damaged');
  }
}
