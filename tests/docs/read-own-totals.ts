import { readFileSync } from 'node:fs';
import { read, utils } from 'xlsx';

/** Sums in minor units, by currency. */
export type Totals = Readonly<Record<string, number>>;

/** What a sample says of itself, read by another program: a workbook's last line of totals, a text's lines of two asterisks, else the sum of a column. */
export function readOwnTotals(path: string, { amount, currency }: { readonly amount: string; readonly currency?: string }): Totals {
  const bytes = readFileSync(path);
  return path.endsWith('.xlsx') ? bookTotals(bytes, amount) : textTotals(path, bytes, { amount, currency: currency ?? '' });
}

function bookTotals(bytes: Uint8Array, amount: string): Totals {
  const { SheetNames, Sheets } = read(bytes);
  const lines = SheetNames.flatMap((name) => utils.sheet_to_json<unknown[]>(Sheets[name] ?? {}, { header: 1 }));
  const place = lines.find((line) => line.includes(amount))?.indexOf(amount) ?? -1;
  const total = lines.findLast((line) => line.some((cell) => typeof cell === 'string' && /^total/i.test(cell)));
  return { MXN: Math.round(Number(total?.[place]) * 100) };
}

function textTotals(path: string, bytes: Uint8Array, { amount, currency }: { readonly amount: string; readonly currency: string }): Totals {
  const isStarred = path.includes('partidas');
  const text = new TextDecoder(isStarred ? 'latin1' : 'utf-8').decode(bytes);
  const lines = text
    .trim()
    .split('\r\n')
    .map((line) =>
      isStarred ? line.split(';') : Array.from(line.matchAll(/"([^"]*)"|([^,]+)/g), ([, quoted, bare]) => quoted ?? bare ?? ''),
    );
  const [headers = [], ...rows] = lines;
  const [amountAt, currencyAt] = [headers.indexOf(amount), headers.indexOf(currency)];
  const sums: Record<string, number> = {};
  for (const row of isStarred ? rows.filter(([first]) => first === '**') : rows) {
    const shown = row[amountAt] ?? '';
    const cents = Math.round(Number(isStarred ? shown.replaceAll('.', '').replace(',', '.') : shown) * 100);
    const code = row[currencyAt] ?? '';
    sums[code] = (sums[code] ?? 0) + cents;
  }
  return sums;
}
