import { readFile } from 'node:fs/promises';
import { fault } from '@cartera/core';

/**
 * What a file holds that was named on the command line: JSON, of whatever shape.
 *
 * @throws file.not_found, usage.not_json; their path is the file's.
 */
export async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw fault('file.not_found', {}, file);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw fault('usage.not_json', {}, file);
  }
}
