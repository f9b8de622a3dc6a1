import { createBackend, type Backend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { backendCases, REFERENCES, type BackendCaseContext } from '@cartera/testing';
import { expect, test } from 'vitest';
import { readPages } from '../docs/read-pages.js';
import { CODE } from '../docs/rules-of-commands.js';
import { assert } from './case-assert.js';

/** What views and every request may be refused with, beside what docs/commands.md says of commands. */
const OF_VIEWS = ['query.invalid', 'stream.unknown', 'view.not_available', 'access.denied', 'aging.scheme_invalid', 'backend.aborted'];

/** Documented codes that no case over plain books can produce, with the reason. Each is produced by a test of its own package. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'allocation.surplus_refused': 'needs a policy that refuses surplus',
  'application.amount_not_positive': 'the schema refuses it first',
  'application.no_lines': 'the schema refuses it first',
  'command.not_available': 'needs a store that takes some commands only',
  'command.not_supported': 'every kind that the schema reads has a rule',
  'interest.rate_above_cap': 'needs a policy with a highest rate',
  'payment.refund_not_positive': 'the schema refuses it first',
  'promise.below_minimum': 'needs a policy with a least share',
  'promise.not_a_business_day': 'needs a policy for days',
  'promise.not_a_quincena': 'needs a policy for days',
  'waiver.not_positive': 'the schema refuses it first',
  'store.not_atomic': 'needs a store that cannot commit over several streams',
};

function documented(): ReadonlySet<string> {
  const text = readPages().find(({ path }) => path === 'docs/commands.md')?.text ?? '';
  const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return new Set([...named.filter((code) => code.match(CODE)?.[0] === code && !code.startsWith('facts.')), ...OF_VIEWS]);
}

interface Coded {
  readonly code: string;
}

/** Books over memory that write down every code they refuse with, fail with or give as a reason. */
function recordingBooks(codes: Set<string>): BackendCaseContext {
  const store = createMemoryStore();
  let now = '2026-03-02T18:00:00Z';
  const noted = async <T>(work: Promise<T>): Promise<T> => {
    try {
      const value = await work;
      const { refusal, because = [] } = value as { readonly refusal?: Coded; readonly because?: readonly Coded[] };
      for (const { code } of refusal ? [refusal] : because) codes.add(code);
      return value;
    } catch (error) {
      codes.add((error as { readonly code: string }).code);
      throw error;
    }
  };
  return {
    backendFor: (caller = { id: 'ana', role: 'clerk' }) => {
      const near = createBackend(store, { caller, policies: [], references: REFERENCES, clock: () => now });
      return {
        ...near,
        submit: (...asked) => noted(near.submit(...asked)),
        view: (...asked) => noted(near.view(...asked)),
      } satisfies Backend;
    },
    setNow: (instant) => {
      now = instant;
    },
    assert,
  };
}

test('every code that a backend can give, a case makes it give', async () => {
  const codes = new Set<string>();
  for (const { run } of backendCases) await run(recordingBooks(codes));
  const wanted = [...documented()].filter((code) => !Object.hasOwn(ELSEWHERE, code));
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter((code) => !codes.has(code))).toEqual([]);
  // What a case can produce by now has no excuse any more.
  expect(Object.keys(ELSEWHERE).filter((code) => codes.has(code))).toEqual([]);
});
