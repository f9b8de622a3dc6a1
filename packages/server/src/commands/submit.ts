import { randomUUID } from 'node:crypto';
import { fault } from '@cartera/core';
import type { CommandRequest } from '@cartera/backend';
import { openBooks } from '../books/index.js';
import { type CliCommand, DATA_OPTIONS, failure, POLICIES, requiredDay, type Terminal, type Typed } from '../terminal/index.js';

/** `cartera submit`: one command, decided and written. */
export const submit: CliCommand = {
  positionals: ['KIND'],
  summary: 'Submit one command: record-invoice, record-payment, log-note …',
  details:
    'The same --key with the same command does nothing twice. Kinds and their facts: docs/commands.md. The answer is one line of JSON, refused or not.',
  example: `cartera submit log-note --stream account/ACME --on 2026-03-31 --facts '{"text":"Llamar el lunes"}'`,
  options: {
    stream: { type: 'text', value: 'STREAM', help: 'Whose books: account/CUSTOMER' },
    on: { type: 'text', value: 'DAY', help: 'The day it takes effect' },
    facts: { type: 'text', value: 'JSON', help: 'What the command holds' },
    key: { type: 'text', value: 'KEY', help: 'Idempotency key (default: a new one)' },
    'dry-run': { type: 'flag', help: 'Decide, and write nothing' },
    policies: POLICIES,
    ...DATA_OPTIONS,
  },
  run: runSubmit,
};

async function runSubmit(typed: Typed, terminal: Terminal): Promise<number> {
  const on = requiredDay(typed, 'on');
  const request = { kind: typed.positionals[0], stream: required(typed, 'stream'), on, facts: factsOf(required(typed, 'facts')) };
  const books = await openBooks(typed, terminal);
  try {
    const options = { idempotencyKey: typed.text['key'] ?? randomUUID(), ...(typed.flags['dry-run'] && { dryRun: true as const }) };
    // Whatever was typed goes as it is: the backend reads it with the schema and says what is wrong with it.
    const outcome = await books.backend.submit(request as CommandRequest, options);
    terminal.out(`${JSON.stringify(outcome)}\n`);
    return outcome.ok ? 0 : failure(terminal, outcome.refusal, 1);
  } finally {
    await books.close();
  }
}

function required(typed: Typed, name: string): string {
  const value = typed.text[name];
  if (value === undefined) throw fault('usage.argument_missing', { argument: `--${name}` });
  return value;
}

function factsOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw fault('usage.not_json', {}, '--facts');
  }
}
