import { describe, expect, test } from 'vitest';
import { enAccountActsTopic } from './en.account-acts-topic.js';
import { enAccount } from './en.account.js';
import { enAging } from './en.aging.js';
import { enEntryKinds } from './en.entry-kinds.js';
import { enExports } from './en.exports.js';
import { enExplanation } from './en.explanation.js';
import { enFailures } from './en.failures.js';
import { enFaults } from './en.faults.js';
import { enImportForm } from './en.import-form.js';
import { enImport } from './en.import.js';
import { enLive } from './en.live.js';
import { en } from './en.js';
import { enPaper } from './en.paper.js';
import { enPaymentForm } from './en.payment-form.js';
import { enPromiseForm } from './en.promise-form.js';
import { enProgram } from './en.program.js';
import { enRefusals } from './en.refusals.js';
import { enStatement } from './en.statement.js';
import { enWorklistActs } from './en.worklist-acts.js';
import { enWorklist } from './en.worklist.js';
import { enTimelineTopic } from './en.timeline-topic.js';
import { enWorklistReasons } from './en.worklist-reasons.js';
import { accountActsTopic } from './account-acts-topic.js';
import { esMxAccount } from './es-mx.account.js';
import { esMxAging } from './es-mx.aging.js';
import { esMxEntryKinds } from './es-mx.entry-kinds.js';
import { esMxExports } from './es-mx.exports.js';
import { esMxExplanation } from './es-mx.explanation.js';
import { esMxFailures } from './es-mx.failures.js';
import { esMxFaults } from './es-mx.faults.js';
import { esMxImportForm } from './es-mx.import-form.js';
import { esMxImport } from './es-mx.import.js';
import { esMxLive } from './es-mx.live.js';
import { esMX } from './es-mx.js';
import { esMxPaper } from './es-mx.paper.js';
import { esMxPaymentForm } from './es-mx.payment-form.js';
import { esMxPromiseForm } from './es-mx.promise-form.js';
import { esMxProgram } from './es-mx.program.js';
import { esMxRefusals } from './es-mx.refusals.js';
import { esMxStatement } from './es-mx.statement.js';
import { esMxWorklistActs } from './es-mx.worklist-acts.js';
import { esMxWorklist } from './es-mx.worklist.js';
import { esMxWorklistReasons } from './es-mx.worklist-reasons.js';
import type { RefusalWords } from './messages.types.js';
import { timelineTopic } from './timeline-topic.js';
import { placeholdersOf } from './phrase.js';

/** Every text with the path that leads to it. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}/${key}`));
}

const es = texts({
  ...esMX,
  entryKinds: esMxEntryKinds,
  statement: esMxStatement,
  refusals: esMxRefusals,
  faults: esMxFaults,
  program: esMxProgram,
  explanation: esMxExplanation,
  promiseForm: esMxPromiseForm,
  paymentForm: esMxPaymentForm,
  paper: esMxPaper,
  account: esMxAccount,
  accountActs: accountActsTopic.spanish,
  timeline: timelineTopic.spanish,
  agingOfPortfolio: esMxAging,
  live: esMxLive,
  importForm: esMxImportForm,
  import: esMxImport,
  worklist: esMxWorklist,
  worklistActs: esMxWorklistActs,
  worklistReasons: esMxWorklistReasons,
  exports: esMxExports,
});
const english = new Map(
  texts({
    ...en,
    entryKinds: enEntryKinds,
    statement: enStatement,
    refusals: enRefusals,
    faults: enFaults,
    program: enProgram,
    explanation: enExplanation,
    promiseForm: enPromiseForm,
    paymentForm: enPaymentForm,
    paper: enPaper,
    account: enAccount,
    accountActs: enAccountActsTopic,
    timeline: enTimelineTopic,
    agingOfPortfolio: enAging,
    live: enLive,
    importForm: enImportForm,
    import: enImport,
    worklist: enWorklist,
    worklistActs: enWorklistActs,
    worklistReasons: enWorklistReasons,
    exports: enExports,
  }),
);

describe('both languages', () => {
  test('say the same things', () => {
    expect(new Set(es.map(([path]) => path))).toEqual(new Set(english.keys()));
  });

  test('leave room for the same facts', () => {
    const room = (text: string) => [...placeholdersOf(text)].sort().join();
    const different = es.filter(([path, text]) => room(text) !== room(english.get(path) ?? ''));
    expect(different).toEqual([]);
  });

  test('leave nothing empty', () => {
    expect([...es, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('refusals', () => {
  const tables: readonly Readonly<Record<string, RefusalWords>>[] = [
    esMxFailures,
    esMxRefusals,
    esMxFaults,
    esMxProgram,
    esMxImport.rows,
    enFailures,
    enRefusals,
    enFaults,
    enProgram,
    enImport.rows,
  ];
  const all = tables.flatMap((table) => Object.entries(table));

  test('have a code of the form concept.reason_in_snake', () => {
    expect(all.map(([code]) => code).filter((code) => !/^[a-z_]+\.[a-z_]+$/.test(code))).toEqual([]);
  });

  test('can be said without any fact', () => {
    const first = ({ text }: RefusalWords) => (typeof text === 'string' ? text : text[0]);
    expect(all.filter(([, words]) => placeholdersOf(first(words)).length + placeholdersOf(words.remedy).length > 0)).toEqual([]);
  });

  test('stand in one table only', () => {
    const codes = [esMxFailures, esMxRefusals, esMxFaults, esMxProgram, esMxImport.rows].flatMap((table) => Object.keys(table));
    expect(codes.length).toBe(new Set(codes).size);
  });

  test('raise no voice', () => {
    expect([...es, ...english].filter(([, text]) => /[!¡]|moros|legal action|acciones legales/i.test(text))).toEqual([]);
  });
});
