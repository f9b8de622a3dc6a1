import { loadLanguage, localeFor } from '@cartera/locales';
import type { ExportDocument } from '../exports/document.types.js';
import { wholeSections } from '../exports/whole-sections.js';
import { chooseSheet } from './choose-sheet.js';
import { documentFlow } from './document-flow.js';
import { drawPdf } from './draw-pdf.js';
import { fillPages } from './fill-pages.js';
import { openLetters } from './letters.js';
import { pageRoom } from './page-room.js';
import { pdfProgram } from './pdf-program.js';
import type { PdfOptions } from './pdf.types.js';
import { referenceSections } from './reference-section.js';
import { wishedTable } from './wished-table.js';

/**
 * A document on paper: PDF 1.7 with its fonts embedded, black on white. Tables break between rows, with their header, and with what is carried at the foot of one page and
 * the head of the next, exact to the minor unit. No figure is cut or broken; long names are.
 *
 * The same document gives the same bytes: its date is the day that it is as of. Nothing in it is read as a path or an address.
 *
 * @throws {Fault} money.out_of_range: a sum that is carried is above 2^53−1 minor units.
 * @throws {Error} A font of `options.fonts` cannot be read.
 * @example
 * await writeFile('estado.pdf', await pdfOf(statementDocument(statement, { locale })));
 */
export async function pdfOf(document: ExportDocument, options: PdfOptions = {}): Promise<Uint8Array> {
  await loadLanguage(document.language);
  const locale = localeFor(document.language);
  const program = await pdfProgram(options.fonts);
  const text = { locale, zone: document.zone ?? 'UTC', letters: await openLetters(program) };
  const sections = wholeSections([...document.sections, ...referenceSections(locale, document.payment ?? {})]);
  const tables = sections.map((section) => wishedTable(text, section));
  const sheet = chooseSheet(
    document.kind,
    tables.map(({ wishes }) => wishes),
    options,
  );
  const paper = { ...text, ...sheet };
  return drawPdf(program, { paper, document, pages: fillPages(documentFlow(paper, document, tables), pageRoom(paper).height) });
}
