import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fault, isFault } from '@cartera/core';
import { lintLetter, parseLetterTemplate, type LetterTemplate } from '@cartera/letters';

/** Files a template can stand in. */
const FILES = /\.(?:json|liquid)$/;

/**
 * The templates of a folder, by file name, each looked at by the linter.
 *
 * @throws {Fault} file.not_found; letter.… at the file's name, and what is wrong with it.
 */
export async function readTemplates(folder: string): Promise<readonly LetterTemplate[]> {
  const names = await readdir(folder).catch(() => {
    throw fault('file.not_found', {}, folder);
  });
  const files = names.filter((name) => FILES.test(name)).toSorted();
  return Promise.all(files.map(async (name) => templateIn(join(folder, name))));
}

async function templateIn(file: string): Promise<LetterTemplate> {
  try {
    const template = parseLetterTemplate(await readFile(file, 'utf8'));
    const [first] = lintLetter(template);
    if (first) throw fault(first.code, first.facts, first.path);
    return template;
  } catch (error) {
    if (!isFault(error)) throw error;
    throw fault(error.code, error.facts, error.path === undefined ? file : `${file}: ${error.path}`);
  }
}
