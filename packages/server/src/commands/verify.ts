import { readFile } from 'node:fs/promises';
import type { Store } from '@cartera/backend';
import { fault, isUntouched, verifyChain, type Statement } from '@cartera/core';
import { openStore } from '../books/open-books.js';
import type { CliCommand, Typed } from '../cli/command.types.js';
import { DATA_OPTIONS } from '../cli/common-options.js';
import type { Terminal } from '../cli/terminal.js';

/** `cartera verify`: that nothing was changed after it was written. */
export const verify: CliCommand = {
  positionals: ['[STATEMENT.json]'],
  summary: 'Check that nothing was changed after it was written',
  details: 'Without a file: the digest chain of every stream. With one (as `cartera statement --json` printed it): the digest of that statement.',
  example: 'cartera verify',
  options: DATA_OPTIONS,
  run: async (typed, terminal) => (typed.positionals[0] === undefined ? verifyStreams(typed, terminal) : verifyStatement(typed.positionals[0], typed, terminal)),
};

async function verifyStreams(typed: Typed, terminal: Terminal): Promise<number> {
  const { store, close } = await openStore(typed, terminal);
  try {
    const counted = { streams: 0, entries: 0 };
    for await (const { stream } of streamsOf(store)) {
      const { entries } = await store.load(stream);
      const verdict = verifyChain(entries);
      if (!verdict.ok) throw fault('chain.broken', { stream, seq: verdict.seq, reason: verdict.code }, stream);
      counted.streams += 1;
      counted.entries += entries.length;
    }
    terminal.out(typed.flags['json'] ? `${JSON.stringify({ ok: true, ...counted })}\n` : `${counted.streams} streams, ${counted.entries} entries: every chain holds.\n`);
    return 0;
  } finally {
    await close();
  }
}

function streamsOf(store: Store): NonNullable<ReturnType<NonNullable<Store['changes']>>> {
  if (!store.changes) throw fault('store.no_changes');
  return store.changes();
}

async function verifyStatement(file: string, typed: Typed, terminal: Terminal): Promise<number> {
  if (!isUntouched(await readStatement(file))) throw fault('statement.digest_differs', {}, file);
  terminal.out(typed.flags['json'] ? '{"ok":true}\n' : 'The statement is as it was made.\n');
  return 0;
}

async function readStatement(file: string): Promise<Statement> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw fault('file.not_found', {}, file);
  }
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null && 'digest' in json) return json as Statement;
  } catch {
    // not JSON: said below
  }
  throw fault('usage.not_json', {}, file);
}
