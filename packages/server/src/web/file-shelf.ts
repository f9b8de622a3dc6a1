import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fault } from '@cartera/core';

/** A file to serve, held in memory: what is not on the shelf cannot be asked for, whatever the path says. */
export interface ShelvedFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Its name changes with what is in it: who has it need not ask again. */
  readonly lasting?: boolean;
}

/** Files by name. */
export type FileShelf = ReadonlyMap<string, ShelvedFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Pages of a folder: every file of it that a browser reads. @param option What named the folder. @throws portal.not_found without an index.html. */
export async function pageShelf(dir: string, option: string): Promise<FileShelf> {
  const names = await readdir(dir).catch(() => [] as string[]);
  if (!names.includes('index.html')) throw fault('portal.not_found', {}, option);
  const served = names.filter((name) => extname(name) in TYPES && name !== 'package.json');
  return shelf(served.map((name) => [name, join(dir, name)]));
}

/** The gallery: its pages, and beside them what the build made of its script. @throws portal.not_found without an index.html. */
export async function galleryShelf(dir: string): Promise<FileShelf> {
  return new Map([...(await pageShelf(dir, '--gallery')), ...(await shelf([['gallery.js', join(dir, 'dist', 'gallery.js')]]))]);
}

/** The SDK's bundles for browsers, as their packages ship them: the elements in pieces, of which a page loads what it shows, and the client. */
export async function sdkShelf(): Promise<FileShelf> {
  const shipped = (name: string, file: string) => fileURLToPath(new URL(`dist/cdn/${file}`, import.meta.resolve(`${name}/package.json`)));
  const pieces = shipped('@cartera/elements', 'pieces');
  const names = (await readdir(pieces)).filter((name) => extname(name) === '.js');
  const elements = names.map((name): [string, string] => [name, join(pieces, name)]);
  const client = 'cartera-http-client.js';
  return new Map([
    ...(await shelf(elements, (name) => name !== 'cartera-elements.js')),
    ...(await shelf([[client, shipped('@cartera/http', client)]])),
  ]);
}

async function shelf(files: readonly (readonly [name: string, path: string])[], isLasting = (_name: string) => false): Promise<FileShelf> {
  const read = files.map(async ([name, path]): Promise<[string, ShelvedFile]> => {
    const body = new Uint8Array(await readFile(path));
    return [name, { body, type: TYPES[extname(name)] ?? 'application/octet-stream', lasting: isLasting(name) }];
  });
  return new Map(await Promise.all(read));
}
