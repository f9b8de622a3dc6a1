import { describe, expect, test } from 'vitest';
import { enCauses as enOtherCauses } from './en.causes.js';
import { enCollectionCauses } from './en.collection-causes.js';
import { enCollection } from './en.collection.js';
import { enFailures } from './en.failures.js';
import { enLetterCauses } from './en.letter-causes.js';
import { enLetters } from './en.letters.js';
import { enFaults } from './en.faults.js';
import { en } from './en.js';
import { enRefusals } from './en.refusals.js';
import { errorCodes, errorEntry } from './error-entry.js';
import { enProgram } from './en.program.js';
import { enInterestCauses } from './en.interest-causes.js';
import { enInterest } from './en.interest.js';
import { enProgramCauses } from './en.program-causes.js';
import { esMxCauses as esMxOtherCauses } from './es-mx.causes.js';
import { esMxCollectionCauses } from './es-mx.collection-causes.js';
import { esMxInterestCauses } from './es-mx.interest-causes.js';
import { esMxLetterCauses } from './es-mx.letter-causes.js';
import { esMxProgramCauses } from './es-mx.program-causes.js';
import { localeFor } from './locale-for.js';
import { placeholdersOf } from './phrase.js';
import { refusalText } from './refusal-text.js';
import './register/en.js';

const esMxCauses = { ...esMxOtherCauses, ...esMxCollectionCauses, ...esMxInterestCauses, ...esMxLetterCauses, ...esMxProgramCauses };
const enCauses = { ...enOtherCauses, ...enCollectionCauses, ...enInterestCauses, ...enLetterCauses, ...enProgramCauses };
const worded = Object.keys({
  ...en.failures,
  ...enFailures,
  ...enFaults,
  ...enRefusals,
  ...enCollection,
  ...enInterest,
  ...enLetters,
  ...enProgram,
}).toSorted();
const causes = [esMxCauses, enCauses].flatMap((table): (readonly [string, string])[] => Object.entries(table));

describe('the catalogue of errors', () => {
  test('has a cause for every code that has words, in both languages, and for no other', () => {
    expect(Object.keys(esMxCauses).toSorted()).toEqual(worded);
    expect(Object.keys(enCauses).toSorted()).toEqual(worded);
    expect([...errorCodes()].toSorted()).toEqual(worded);
  });

  test('causes are whole sentences, without facts to fill in', () => {
    expect(causes.filter(([, cause]) => !/^[\p{Lu}`].{20,}\.$/su.test(cause))).toEqual([]);
    expect(causes.filter(([, cause]) => placeholdersOf(cause).length > 0)).toEqual([]);
  });

  test('both languages name the same fields', () => {
    const fields = (text = '') => [...new Set(text.match(/`[^`]+`/g))].sort().join();
    const english: Readonly<Record<string, string>> = enCauses;
    expect(Object.entries(esMxCauses).filter(([code, cause]) => fields(cause) !== fields(english[code]))).toEqual([]);
  });

  test('what is said never names a code', () => {
    const said = ['es-MX', 'en'].flatMap((tag) =>
      worded.flatMap((code) => Object.values(errorEntry(localeFor(tag), { code, facts: {} })) as string[]),
    );
    const all = new Set(worded);
    expect(said.filter((text) => text.match(/[a-z_]+\.[a-z_]+/g)?.some((word) => all.has(word)))).toEqual([]);
  });

  test('an entry is the words and the cause', () => {
    const refusal = { code: 'promise.beyond_horizon', facts: { latest: '2026-04-30' } };
    const entry = errorEntry(localeFor('es-PE'), refusal);
    expect(entry).toEqual({ ...refusalText(localeFor('es-PE'), refusal), cause: esMxCauses['promise.beyond_horizon'] });
    expect(entry.text).toContain('30 abr 2026');
  });

  test('a code without words has no cause either', () => {
    for (const code of ['future.code', 'toString', '']) {
      const entry = errorEntry(localeFor('en'), { code, facts: {} });
      expect(entry).not.toHaveProperty('cause');
      expect(entry).toEqual(refusalText(localeFor('en'), { code, facts: {} }));
    }
  });
});
