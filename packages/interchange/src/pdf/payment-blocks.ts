import type { PaymentAccount, PaymentInstructions } from '@cartera/core';
import { phrase } from '@cartera/locales';
import { exportWords } from '@cartera/locales/exports';
import { paperWords } from '@cartera/locales/paper';
import type { Block } from './block.types.js';
import { clabeGroups } from './clabe-groups.js';
import { gridBlock, linesBlock } from './lines-block.js';
import { pageRoom } from './page-room.js';
import type { Paper } from './paper.types.js';
import { setLines } from './set-lines.js';

/** In points. */
const SIZE = 10.5;

/** In points: of the labels, and between a label and its text. */
const LABELS = 78;
const GAP = 12;

/** How to pay, one thing a line: each account, the reference that the transfer bears, whom to ask, and what to do where something is not right. Kept on one page. */
export function paymentBlocks(paper: Paper, { creditor, accounts, reference }: PaymentInstructions): readonly Block[] {
  const { letters, locale } = paper;
  const { payment } = exportWords(locale);
  const words = paperWords(locale);
  const { width } = pageRoom(paper);
  const line = (label: string, text: string | undefined, bold = false): readonly Block[] => {
    if (text === undefined || text === '') return [];
    const labels = { lines: setLines(letters, label, { size: SIZE, width: LABELS, isMuted: true }), width: LABELS + GAP };
    return [
      gridBlock(letters, [labels, { lines: setLines(letters, text, { size: SIZE, bold, width: width - LABELS - GAP }), width: 0 }], {
        above: 2,
        isKeptWithNext: true,
      }),
    ];
  };
  const heading = (text: string, size: number, above: number) =>
    linesBlock(letters, setLines(letters, text, { size, bold: true, width }), { above, isKeptWithNext: true });
  const isOf = accounts.length > 1;
  const accountLines = ({ currency, clabe, account, bank, holder }: PaymentAccount) => [
    ...(isOf ? [heading(phrase(words.accountIn, { currency }), SIZE, 6)] : []),
    ...line(payment.clabe, clabe && clabeGroups(clabe), true),
    ...line(payment.account, account, true),
    ...line(payment.bank, bank),
    ...line(payment.holder, holder ?? creditor?.name),
  ];
  const { name, phone, email, hours } = creditor?.contact ?? {};
  return [
    heading(payment.title, 12, 20),
    ...accounts.flatMap((account) => accountLines(account)),
    ...(isOf ? [heading('', 4, 0)] : []),
    ...line(payment.reference, reference.numeric, true),
    ...line(payment.concept, reference.concept, true),
    ...line(payment.ask, [name, phone, email].filter((one) => one !== undefined && one !== '').join(' · ')),
    ...line('', hours),
    linesBlock(letters, setLines(letters, words.notRight, { size: SIZE, width }), { above: 6 }),
  ];
}
