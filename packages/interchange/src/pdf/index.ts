export { openPdfThread } from './open-pdf-thread.js';
export { pdfOf } from './pdf-of.js';
export type { PdfAnswer, PdfOrder, PdfThread, PdfThreadOptions } from './pdf-thread.types.js';
export type { PdfFonts, PdfOptions } from './pdf.types.js';
