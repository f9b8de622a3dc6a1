import { describe, expect, test, vi } from 'vitest';
import { esMX } from './es-mx.js';
import { failureText } from './failure-text.js';
import { isLanguageLoaded, loadLanguage } from './load-language.js';
import { localeFor } from './locale-for.js';
import { promiseFormWords } from './promise-form-words.js';
import { promiseRefusalsTopic } from './promise-refusals-topic.js';
import { promiseRefusalText } from './promise-refusal-text.js';
import { promiseTopic } from './promise-topic.js';
import type { Topic } from './topic.types.js';

const notOpen = { code: 'promise.not_open', facts: {} };

// In this order: what is loaded stays.
describe('a language', () => {
  test('is Spanish until it is loaded, numbers too', () => {
    expect(isLanguageLoaded('en-GB')).toBe(false);
    expect(localeFor('en-GB')).toEqual({ tag: 'es-MX', words: esMX });
  });

  test('that is Spanish, or not spoken here, has nothing to load', async () => {
    for (const tag of ['es-PE', 'fr', 'not a tag', '']) {
      expect(isLanguageLoaded(tag, promiseTopic)).toBe(true);
      await expect(loadLanguage(tag, promiseTopic)).resolves.toBeUndefined();
    }
    expect(localeFor('fr').words).toBe(esMX);
  });

  test('is there once it is loaded, of any region', async () => {
    await loadLanguage('en');
    expect(isLanguageLoaded('en-GB')).toBe(true);
    expect(localeFor('en-GB')).toMatchObject({ tag: 'en-GB', words: { tag: 'en' } });
  });

  test('is not mixed with Spanish: where a topic is missing, all of it is Spanish', async () => {
    expect(isLanguageLoaded('en', promiseTopic)).toBe(false);
    const before = localeFor('en', promiseTopic);
    expect([before.words.tag, promiseFormWords(before).title]).toEqual(['es-MX', 'Promesa de pago']);
    await loadLanguage('en', promiseTopic);
    const after = localeFor('en', promiseTopic);
    expect([after.words.tag, promiseFormWords(after).title]).toEqual(['en', 'Promise to pay']);
  });

  test('late topics are loaded in every language; until then there is a sentence that fits all', async () => {
    for (const [tag, text] of [
      ['fr', 'Esa promesa ya no está vigente.'],
      ['en', 'That promise is no longer open.'],
    ] as const) {
      expect(isLanguageLoaded(tag, promiseRefusalsTopic)).toBe(false);
      expect(promiseRefusalText(localeFor(tag), notOpen)).toEqual(failureText(localeFor(tag), { code: 'promise.not_open', facts: {} }));
      await loadLanguage(tag, promiseRefusalsTopic);
      expect(isLanguageLoaded(tag, promiseRefusalsTopic)).toBe(true);
      expect(promiseRefusalText(localeFor(tag), notOpen).text).toBe(text);
    }
  });

  test('that cannot be fetched is Spanish, and may be asked for again', async () => {
    const load = vi.fn<() => Promise<object>>().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue({});
    const topic: Topic = { spanish: {}, loaded: new Map(), load: { en: load } };
    await expect(loadLanguage('en', topic)).rejects.toThrow('Failed to fetch');
    expect(localeFor('en', topic).words).toBe(esMX);
    await loadLanguage('en', topic);
    expect(localeFor('en', topic).words.tag).toBe('en');
    await loadLanguage('en', topic);
    expect(load).toHaveBeenCalledTimes(2);
  });
});
