import type { PdfLine, ReadPdf } from './read-pdf.fixture.js';

/** A line of a table with figures: what stands at its left, and its amounts by column. */
export interface FigureLine {
  readonly page: number;
  readonly kind: 'row' | 'in' | 'out' | 'total';
  /** In minor units, by head of column. */
  readonly amounts: Readonly<Record<string, number>>;
}

/** Words of the carried lines and of the total, in Spanish. */
const KINDS = { 'Viene de la página anterior': 'in', 'Pasa a la página siguiente': 'out', Total: 'total' } as const;

/** The lines of the tables of a statement's movements, read off its pages: an amount belongs to the column whose head ends where it ends. */
export function figureLines({ pages }: Pick<ReadPdf, 'pages'>): readonly FigureLine[] {
  return pages.flatMap((lines, page) => {
    const from = lines.findIndex(({ text }) => text.includes('Cargo') && text.includes('Saldo'));
    if (from === -1) return [];
    const heads = (lines[from]?.texts ?? []).filter(({ text }) => ['Cargo', 'Abono', 'Saldo'].includes(text));
    return lines.slice(from + 1).flatMap((line): FigureLine[] => {
      const amounts = amountsOf(line, heads);
      const first = line.texts[0]?.text ?? '';
      const kind = Object.entries(KINDS).find(([words]) => words === first)?.[1] ?? 'row';
      return Object.keys(amounts).length === 0 ? [] : [{ page, kind, amounts }];
    });
  });
}

function amountsOf({ texts }: PdfLine, heads: PdfLine['texts']): Readonly<Record<string, number>> {
  return Object.fromEntries(
    texts.flatMap(({ text, right }) => {
      const head = heads.find((own) => Math.abs(own.right - right) < 1);
      return head && /^−?[\d,]+\.\d\d$/.test(text) ? [[head.text, Number(text.replace('−', '-').replace(/[,.]/g, ''))]] : [];
    }),
  );
}
