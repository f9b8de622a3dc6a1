import type pdfmake from 'pdfmake';
import { FAMILY } from './pdf-program.js';

/** How a text is set. */
export interface Setting {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The two fonts of a document, to measure with: by the same numbers as they are drawn. */
export interface Letters {
  /** In points. */
  readonly width: (text: string, setting: Setting) => number;
  /** From one line to the next, in points. */
  readonly lineHeight: (setting: Setting) => number;
  /** Whether there is a picture of each of its letters. */
  readonly has: (text: string) => boolean;
}

/** What of a font is used: pdfmake gives it by `provideFont`, which its types do not name. */
interface Font {
  widthOfString(text: string, size: number): number;
  lineHeight(size: number): number;
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
}

/** The fonts of a program, opened to measure with. A document opens its own: what a font keeps of the texts that it measured goes with it. */
export async function openLetters(program: typeof pdfmake): Promise<Letters> {
  const paper = (await program.createPdf({ content: [], defaultStyle: { font: FAMILY } }).getStream()) as unknown as {
    provideFont(family: string, bold: boolean, italics: boolean): Font;
  };
  const fonts = { regular: paper.provideFont(FAMILY, false, false), bold: paper.provideFont(FAMILY, true, false) };
  const fontOf = ({ bold }: Setting): Font => (bold ? fonts.bold : fonts.regular);
  const both = [fonts.regular.font, fonts.bold.font];
  return {
    width: (text, setting) => fontOf(setting).widthOfString(text, setting.size),
    lineHeight: (setting) => fontOf(setting).lineHeight(setting.size),
    has: (text) => Array.from(text).every((letter) => both.every((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))),
  };
}
