import { formatDay, phrase } from '@cartera/locales';
import { exportWords } from '@cartera/locales/exports';
import { paperWords } from '@cartera/locales/paper';
import type { Content } from 'pdfmake/interfaces.js';
import type { ExportDocument } from '../exports/document.types.js';
import { fitLine } from './fit-line.js';
import { pageRoom } from './page-room.js';
import type { Paper } from './paper.types.js';
import { textOf } from './row-cells.js';
import { RULE } from './table-measures.js';

/** In points, from the top and from the bottom of the sheet. */
const HEADER = 32;
const RULE_ABOVE_FOOTER = 12;

/** What stands on every page: at the top who is owed, from the second page on what it is, whose and as of when; at the foot the digest and the page. */
export function pageFrame(
  paper: Paper,
  document: ExportDocument,
): { header: (page: number) => Content; footer: (page: number, pages: number) => Content } {
  const { letters, locale, side } = paper;
  const { title, whose, creditor, asOf, digest, facts } = document;
  const { width } = pageRoom(paper);
  const words = exportWords(locale);
  const [account] = facts.flatMap(({ value }) => (value && 'text' in value ? [value.text] : []));
  const day = phrase(paperWords(locale).asOf, { day: formatDay(locale, asOf) });
  const subject = whose ?? account;
  const line = (left: string, right: string, size: number, bold = false): Content => {
    const rightWidth = letters.width(right, { size });
    const leftText = fitLine(letters, left, { size, bold, width: width - rightWidth - 16 });
    return {
      columns: [
        { width: '*', ...textOf({ text: leftText, setting: { size, bold } }) },
        { width: rightWidth + 1, ...textOf({ text: right, setting: { size }, isMuted: true }), alignment: 'right' },
      ],
    };
  };
  const rule = (y: number): Content => ({ canvas: [{ type: 'line', x1: 0, y1: y, x2: width, y2: y, lineWidth: RULE }] });
  const first = line(creditor?.name ?? '', creditor?.taxId === undefined ? '' : `${words.payment.taxId} ${creditor.taxId}`, 10, true);
  return {
    header: (page) => ({
      margin: [side, HEADER, side, 0],
      stack: page === 1 ? (creditor ? [first] : []) : [line([title, subject].filter(Boolean).join(' · '), day, 9), rule(4)],
    }),
    footer: (page, pages) => ({
      margin: [side, RULE_ABOVE_FOOTER, side, 0],
      stack: [
        rule(-4),
        {
          columns: [
            { width: '*', ...textOf({ text: `${words.page.digest}: ${digest}`, setting: { size: 6.5 }, isMuted: true }) },
            {
              width: 120,
              ...textOf({ text: phrase(words.page.of, { page: String(page), pages: String(pages) }), setting: { size: 8.5 } }),
              alignment: 'right',
            },
          ],
        },
      ],
    }),
  };
}
