import { builtInFormat } from './built-in-formats.js';
import { STYLES_MAX } from './limits.js';
import { GENERAL, parseNumberFormat, type NumberFormat } from './number-format.js';
import { parsePart } from './parse-part.js';
import { beyondLimits } from './beyond-limits.js';
import type { ZipParts } from './zip-parts.js';

/** The number format of a cell, by the number of its style. */
export type StyleFormats = (style: number) => NumberFormat;

/** Reads the number formats of a workbook's styles; the rest of how cells look is passed over. */
export async function readFormats(parts: ZipParts, part: string | undefined): Promise<StyleFormats> {
  if (part === undefined) return () => GENERAL;
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCellStyles = false;
  await parsePart(parts, part, {
    open(name, { numFmtId, formatCode }) {
      const id = Number(numFmtId ?? 0);
      if (name === 'numFmt' && formatCode !== undefined) codes.set(id, formatCode);
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) styles.push(id);
      if (styles.length > STYLES_MAX || codes.size > STYLES_MAX) throw beyondLimits('styles', STYLES_MAX);
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  const formats = new Map<number, NumberFormat>();
  return (style) => {
    const id = styles[style] ?? 0;
    const known = formats.get(id);
    if (known) return known;
    const format = parseNumberFormat(codes.get(id) ?? builtInFormat(id));
    formats.set(id, format);
    return format;
  };
}
