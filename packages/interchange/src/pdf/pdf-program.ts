import { createRequire } from 'node:module';
import type pdfmake from 'pdfmake';
import type { PdfFonts } from './pdf.types.js';

const { resolve } = createRequire(import.meta.url);
const roboto = (weight: string): string => resolve(`pdfmake/build/fonts/Roboto/Roboto-${weight}.ttf`);

/** The name of the one family, whatever its files. */
export const FAMILY = 'Paper';

/**
 * A pdfmake of our own: the one that its module exports is shared by the whole process, policies and fonts included.
 *
 * It may read the files of its two fonts and nothing else, and fetches nothing: whatever a document says stays text. It is loaded with the first document: whoever makes none need not wait
 * for it.
 */
export async function pdfProgram(
  { regular, bold }: PdfFonts = { regular: roboto('Regular'), bold: roboto('Medium') },
): Promise<typeof pdfmake> {
  const { default: shared } = await import('pdfmake');
  const Program = shared.constructor as new () => typeof pdfmake;
  const program = new Program();
  program.setFonts({ [FAMILY]: { normal: regular, bold } });
  program.setUrlAccessPolicy(() => false);
  program.setLocalAccessPolicy((path) => path === regular || path === bold);
  return program;
}
