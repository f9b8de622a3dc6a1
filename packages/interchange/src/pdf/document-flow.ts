import type { PaymentInstructions } from '@cartera/core';
import type { ExportDocument } from '../exports/document.types.js';
import type { Flow } from './block.types.js';
import { digestBlock, noteBlocks } from './closing-blocks.js';
import { figureBlocks } from './figure-blocks.js';
import { headingBlocks } from './heading-blocks.js';
import type { Paper } from './paper.types.js';
import { paymentBlocks } from './payment-blocks.js';
import { sectionFlow } from './section-flow.js';
import type { WishedTable } from './wished-table.js';

/** A document in the order it is read: whose it is, the answer, how to pay, then the tables, sentences, and how the digest is checked. */
export function documentFlow(paper: Paper, document: ExportDocument, tables: readonly WishedTable[]): readonly Flow[] {
  const { kind, figures, notes, payment } = document;
  const sentences = noteBlocks(paper, notes);
  const howToPay = payment ? paymentBlocks(paper, { ...payment, accounts: ownAccounts(document, payment) }) : [];
  const tablesFlow = tables.flatMap((table) => sectionFlow(paper, table));
  const isReceipt = kind === 'promise-receipt'; // what was promised, and what comes then, before how to pay
  return [
    ...headingBlocks(paper, document),
    ...figureBlocks(paper, figures),
    ...(tables.length === 0 ? sentences : []),
    ...(isReceipt ? [] : howToPay),
    ...tablesFlow,
    ...(tables.length === 0 ? [] : sentences),
    ...(isReceipt ? howToPay : []),
    digestBlock(paper),
  ];
}

/** Those in a currency that the document is about, so that no peso is sent to an account in dollars; all of them where it is about none. */
function ownAccounts({ figures }: ExportDocument, { accounts }: PaymentInstructions): PaymentInstructions['accounts'] {
  const own = accounts.filter(({ currency }) => figures.some(({ value }) => value.currency === currency));
  return own.length > 0 ? own : accounts;
}
