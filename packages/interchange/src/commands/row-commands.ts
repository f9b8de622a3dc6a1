import type { Command, LocalDate, StreamId } from '@cartera/core';
import type { Mapping } from '../mapping/index.js';
import type { ImportRow } from '../rows/index.js';

/** What a file's rows are written as: by the source, and (for lists of open balances) the day of the list. */
export interface RowContext {
  readonly mapping: Mapping;
  readonly asOf: LocalDate;
  readonly by: string;
  /** Added to ids when a corrected row is written anew. */
  readonly revision?: string;
}

/** The stream of a row's customer. */
export function rowStream({ customer }: Pick<ImportRow, 'customer'>): StreamId {
  return `account/${customer}`;
}

/** The id of the item or payment a row is about: the source is part of it. */
export function rowDocumentId({ source }: Pick<Mapping, 'source'>, document: string): string {
  return `${source}/${document}`;
}

/** The id of the payment that a settled day stands for. */
export function settlementId(mapping: Pick<Mapping, 'source'>, document: string): string {
  return `${rowDocumentId(mapping, document)}/settled`;
}

/**
 * Opens the account of a row's customer. Its id is the customer's, whatever the source.
 */
export function openingCommand(row: ImportRow, { by, asOf, mapping }: RowContext): Command {
  const on = mapping.rows === 'open-balances' ? asOf : row.on;
  const customer = { name: row.name ?? row.customer, ...(row.taxId !== undefined && { taxId: row.taxId }) };
  return { id: `import:open:${row.customer}`, kind: 'open-account', stream: rowStream(row), on, by, facts: { customer } };
}

/** The command a row is: an invoice, a stated balance, a payment. */
export function rowCommand(row: ImportRow, context: RowContext): Command {
  const { mapping, by, asOf, revision } = context;
  const id = commandId(mapping, rowDocumentId(mapping, row.document), revision);
  const frame = { id, stream: rowStream(row), by };
  const reference = row.reference ?? row.document;
  const itemId = rowDocumentId(mapping, row.document);
  const dueOn = row.dueOn ?? row.on;
  if (mapping.rows === 'payments') {
    const apply = {
      apply: 'by-policy' as const,
      ...(row.appliesTo && { itemIds: row.appliesTo.map((document) => rowDocumentId(mapping, document)) }),
    };
    return {
      ...frame,
      kind: 'record-payment',
      on: row.on,
      facts: { paymentId: itemId, amount: row.amount, method: row.method ?? 'transfer', reference, ...apply },
    };
  }
  if (mapping.rows === 'open-balances') {
    // a list without days of issue: of what is not due yet it is known that it was issued by the day of the list
    const issuedOn = mapping.columns.issuedOn === undefined && row.on > asOf ? asOf : row.on;
    return { ...frame, kind: 'state-balance', on: asOf, facts: { itemId, issuedOn, dueOn, open: row.amount, reference } };
  }
  const instalments = [{ number: 1, dueOn, amount: row.amount }];
  return { ...frame, kind: 'record-invoice', on: row.on, facts: { itemId, total: row.amount, reference, instalments } };
}

/** The payment in full that a settled day stands for; none where the row has no such day, or nothing to pay. */
export function settlementCommand(row: ImportRow, { mapping, by, revision }: RowContext): Command | undefined {
  if (row.settledOn === undefined || row.amount.amount === 0) return undefined;
  const paymentId = settlementId(mapping, row.document);
  const line = {
    itemId: rowDocumentId(mapping, row.document),
    instalment: 1,
    component: 'principal' as const,
    settled: row.amount,
    paid: row.amount,
  };
  const facts = { paymentId, amount: row.amount, method: 'transfer' as const, reference: row.reference ?? row.document, apply: [line] };
  return { id: commandId(mapping, paymentId, revision), kind: 'record-payment', stream: rowStream(row), on: row.settledOn, by, facts };
}

/** Takes back what a row said before. */
export function voidingCommand(stream: StreamId, entryId: string, { by, asOf }: RowContext): Command {
  return { id: `import:void:${entryId}`, kind: 'void-entry', stream, on: asOf, by, facts: { entryId, reason: 'corrected by import' } };
}

function commandId({ rows }: Mapping, documentId: string, revision: string | undefined): string {
  return `import:${rows}:${documentId}${revision === undefined ? '' : `@${revision}`}`;
}
