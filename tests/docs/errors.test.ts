import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../architecture/read-sources.js';
import { errorCatalogue } from './error-catalogue.js';
import { ERROR_CONCEPTS } from './error-concepts.js';
import { conceptOf, errorsPage } from './errors-page.js';
import { expectedCodes } from './expected-codes.js';

const { codes, unworded, gone } = errorCatalogue();
const file = join(ROOT, 'docs/errors.md');

/** Every text of the catalogue with its code. */
const texts = codes.flatMap(({ code, es, en }) =>
  [es, en].flatMap((words) => Object.values(words).map((text: string) => [code, text] as const)),
);

describe('the catalogue of errors', () => {
  test('has words for every code that is raised', () => {
    expect(unworded, 'codes without words in packages/locales').toEqual([]);
  });

  test('keeps no words for a code that is gone', () => {
    expect(gone).toEqual([]);
  });

  test('has text, cause and remedy of every code in both languages, as sentences', () => {
    expect(texts.filter(([, text]) => !/^[\p{Lu}\p{N}¿`–-].{5,}[.?]$/su.test(text))).toEqual([]);
  });

  test('says one thing once: neither language stands for the other, and no cause repeats the text', () => {
    expect(codes.filter(({ es, en }) => es.text === en.text || es.cause === en.cause || es.remedy === en.remedy)).toEqual([]);
    expect(codes.filter(({ es, en }) => [es, en].some(({ text, cause }) => text === cause))).toEqual([]);
  });

  test('never names a code in its words', () => {
    const all = new Set(codes.map(({ code }) => code));
    expect(texts.filter(([, text]) => text.match(/[a-z_]+\.[a-z_]+/g)?.some((word) => all.has(word)))).toEqual([]);
  });

  test('has a heading in words for everything that codes are about', () => {
    expect(Object.keys(ERROR_CONCEPTS).toSorted()).toEqual([...new Set(codes.map(({ code }) => conceptOf(code)))].toSorted());
  });
});

describe('every code', () => {
  const expected = expectedCodes();

  test('is produced by a test', () => {
    const unproduced = codes.map(({ code }) => code).filter((code) => !expected.has(code));
    expect(unproduced, 'codes that no test expects; a code that nothing can produce is dead and goes').toEqual([]);
  });
});

describe('the page of errors', () => {
  // Made: `npm run test:unit -- tests/docs/errors -u` writes it anew.
  test('is what the sources and their words make', async () => {
    const page = await format(errorsPage(codes), { ...(await resolveConfig(file)), parser: 'markdown' });
    await expect(page).toMatchFileSnapshot(file);
  });
});
