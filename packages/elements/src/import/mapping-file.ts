import type { FileMapping, FileMappingDraft } from '@cartera/backend';
import { isMappingDraft } from './is-mapping-draft.js';

/** A mapping is a page of text; what is longer is none. */
const BYTES_MAX = 100_000;

/** Whether a file is, by its name, one that says how others are read. */
export function isMappingFile({ name }: Pick<File, 'name'>): boolean {
  return /\.json$/i.test(name);
}

/** The mapping in a file; undefined where there is none in it. Never rejects. */
export async function readMappingFile(file: Blob): Promise<FileMappingDraft | undefined> {
  if (file.size > BYTES_MAX) return undefined;
  try {
    const said: unknown = JSON.parse(await file.text());
    return isMappingDraft(said) && said.columns !== undefined ? said : undefined;
  } catch {
    return undefined;
  }
}

/** A mapping as a file that people can read and share, and `cartera import --map` takes. */
export function mappingFile(mapping: FileMapping, word: string): { readonly name: string; readonly body: Blob } {
  const called = mapping.source.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-');
  return { name: `${word}-${called}.json`, body: new Blob([`${JSON.stringify(mapping, null, 2)}\n`], { type: 'application/json' }) };
}
