export type { PdfFonts, PdfOptions } from './pdf.types.js';
export { pdfOf } from './pdf-of.js';
