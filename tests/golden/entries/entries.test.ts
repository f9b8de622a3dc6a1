import { ENTRY_KINDS, verifyChain, type Entry, type EntryKind } from '@cartera/core';
import { parseEntry } from '@cartera/core/schema';
import { describe, expect, test } from 'vitest';
import golden from './entries.json' with { type: 'json' };

const streams = golden.streams as unknown as readonly (readonly Entry[])[];
const stored = streams.flat();

// What was written once is read for ever: a version of a kind may be superseded, its sample stays.
describe('stored entries', () => {
  test('there is a sample of every kind in every version', () => {
    const versions = Object.entries(ENTRY_KINDS).flatMap(([kind, { v }]) => Array.from({ length: v }, (_, n) => `${kind} ${n + 1}`));
    expect(versions.filter((version) => !stored.some(({ kind, v }) => `${kind} ${v}` === version))).toEqual([]);
  });

  test.each(stored.map((entry) => [`${entry.kind} ${entry.v}`, entry] as const))('%s is read, as the newest version', (_name, entry) => {
    const read = parseEntry(structuredClone(entry));
    const newest = ENTRY_KINDS[entry.kind as EntryKind].v;
    expect(read.v).toBe(newest);
    if (entry.v === newest) expect(read).toEqual(entry);
  });

  test('the chains of what a store wrote verify', () => {
    expect(streams.slice(0, 2).map((entries) => verifyChain(entries))).toEqual([{ ok: true }, { ok: true }]);
  });
});
