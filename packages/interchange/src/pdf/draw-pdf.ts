import type pdfmake from 'pdfmake';
import type { Content } from 'pdfmake/interfaces.js';
import type { ExportDocument } from '../exports/document.types.js';
import { pageFrame } from './page-frame.js';
import type { Paper } from './paper.types.js';
import { FAMILY } from './pdf-program.js';
import { shownText } from './shown-text.js';

/** Pages that are filled already. */
export interface FilledPages {
  readonly paper: Paper;
  readonly document: ExportDocument;
  readonly pages: readonly (readonly Content[])[];
}

/** The bytes of a PDF of these pages. */
export async function drawPdf(program: typeof pdfmake, { paper, document, pages }: FilledPages): Promise<Uint8Array> {
  const { sheet, side, top, bottom, letters, locale } = paper;
  const { title, whose, creditor, asOf, digest } = document;
  const shown = (text: string | undefined) => text && shownText(letters, text);
  const drawing = program.createPdf({
    ...pageFrame(paper, document),
    content: pages.map((stack, page) => (page === 0 ? { stack: [...stack] } : { stack: [...stack], pageBreak: 'before' })),
    pageSize: { width: sheet.width, height: sheet.height },
    pageMargins: [side, top, side, bottom],
    defaultStyle: { font: FAMILY },
    version: '1.7',
    language: locale.tag,
    displayTitle: true,
    info: {
      title: [title, whose].filter(Boolean).map(shown).join(' · '),
      author: shown(creditor?.name) ?? '',
      subject: digest,
      creator: 'Cartera',
      creationDate: new Date(`${asOf}T00:00:00Z`), // the clock would make other bytes of the same document
    },
  });
  return new Uint8Array(await drawing.getBuffer());
}
