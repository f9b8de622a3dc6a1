import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line of a page: its texts from left to right, with where each begins and ends and how high it is, in points. */
export interface PdfLine {
  readonly texts: readonly { readonly text: string; readonly left: number; readonly right: number; readonly height: number }[];
  /** The texts with a space between them. */
  readonly text: string;
}

/** A PDF as another program reads it. */
export interface ReadPdf {
  /** By page, lines from the top. */
  readonly pages: readonly (readonly PdfLine[])[];
  readonly size: { readonly width: number; readonly height: number };
  readonly info: Readonly<Record<string, unknown>>;
  /** Images drawn, annotations (links) and attached files: nothing of that is in ours. */
  readonly foreign: { readonly images: number; readonly annotations: number; readonly attachments: unknown; readonly scripts: unknown };
}

/** Reads bytes with pdf.js: texts of each page by line, information, and what should not be there. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  try {
    const pages: PdfLine[][] = [];
    let [images, annotations] = [0, 0];
    let size = { width: 0, height: 0 };
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const [, , width = 0, height = 0] = page.view;
      size = { width, height };
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))));
      const { fnArray } = await page.getOperatorList();
      images += fnArray.filter((operator) => operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject).length;
      annotations += (await page.getAnnotations()).length;
    }
    const { info } = await pdf.getMetadata();
    const foreign = { images, annotations, attachments: await pdf.getAttachments(), scripts: await pdf.getJSActions() };
    return { pages, size, info: info as Record<string, unknown>, foreign };
  } finally {
    await task.destroy();
  }
}

interface Item {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** Texts whose base lines are less than a point apart stand on one line. */
function linesOf(items: readonly Item[]): PdfLine[] {
  const lines = new Map<number, Item[]>();
  for (const item of items) {
    const y = item.transform[5] ?? 0;
    const key = [...lines.keys()].find((known) => Math.abs(known - y) < 1) ?? y;
    lines.set(key, [...(lines.get(key) ?? []), item]);
  }
  return [...lines]
    .toSorted(([a], [b]) => b - a)
    .map(([, own]) => {
      const texts = own
        .map(({ str, width, height, transform }) => ({ text: str, left: transform[4] ?? 0, right: (transform[4] ?? 0) + width, height }))
        .toSorted((a, b) => a.left - b.left);
      return { texts, text: texts.map(({ text }) => text).join(' ') };
    });
}
