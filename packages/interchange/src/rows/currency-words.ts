import type { CurrencyCode } from '@cartera/core';
import { isCurrency } from './is-currency.js';
import { monthOf } from './month-of.js';
import { plainWords } from './plain-words.js';

/** A currency that a text names; without a code where it is not said which: 'moneda extranjera', 'pesos' of a file in dollars. */
export interface NamedCurrency {
  readonly currency?: CurrencyCode;
}

/** Currencies whose money is called pesos, or dollars. */
const PESOS: readonly CurrencyCode[] = ['MXN', 'ARS', 'CLP', 'COP', 'CUP', 'DOP', 'PHP', 'UYU'];
const DOLLARS: readonly CurrencyCode[] = ['USD', 'AUD', 'BBD', 'BMD', 'BSD', 'BZD', 'CAD', 'HKD', 'JMD', 'NZD', 'SGD', 'TTD', 'TWD'];
const CODES: ReadonlySet<string> = new Set(['MXN', 'USD', 'EUR', 'CAD', 'GBP', 'COP', 'CLP', 'ARS', 'PEN', 'GTQ', 'JPY', 'CNY', 'CHF']);
/** Whatever stands beside the currency in a title of a section. */
const BESIDE: ReadonlySet<string> = new Set(
  `moneda divisa currency tipo en in de del la el los las por al y saldo saldos importe importes monto montos cartera documento documentos factura facturas cuenta cuentas cliente clientes
  cobrar pagar pendiente pendientes vencido vencidos vencida vencidas antiguedad reporte relacion listado seccion section balance balances amounts invoices customers due open as at of all`.split(
    /\s+/,
  ),
);
const CALLED = /\b(?:moneda|divisa|currency)\b/i;

/**
 * The currency that a text is the title of: 'Moneda: USD', 'DÓLARES', 'Saldos en dólares al 31 de marzo', 'M.N.'. Every word of it is one of a currency or may stand beside one; two
 * currencies are none. 'Pesos' and dollars are those of the file where it has such.
 *
 * @param own The currency of the file, if any.
 * @returns undefined where the text is no such title.
 * @example
 * titleCurrency('DÓLARES AMERICANOS', 'MXN'); // => { currency: 'USD' }
 */
export function titleCurrency(text: string, own?: CurrencyCode): NamedCurrency | undefined {
  const { found, others } = currencyWords(text, own);
  return others === 0 ? onlyOne(found) : undefined;
}

/** The one currency that a text names, whatever else it says. */
export function namedCurrency(text: string, own?: CurrencyCode): NamedCurrency | undefined {
  return onlyOne(currencyWords(text, own).found);
}

/** What is said by its code says which currency a vaguer word is. */
function onlyOne(found: readonly NamedCurrency[]): NamedCurrency | undefined {
  const [first, ...more] = found.filter(({ currency }) => currency !== undefined);
  return more.every(({ currency }) => currency === first?.currency) ? (first ?? found[0]) : undefined;
}

function currencyWords(text: string, own: CurrencyCode | undefined): { readonly found: readonly NamedCurrency[]; readonly others: number } {
  const isCalled = CALLED.test(text);
  const plain = plainWords(text)
    .replaceAll(/\b(?:m n|mn|moneda nacional|pesos? mexicanos?)\b/g, 'MXN')
    .replaceAll(/\b(?:dolar(?:es)?|dollars?|dls|dlls) (?:canadienses?|canadian)\b|\bcanadian dollars?\b/g, 'CAD')
    .replaceAll(
      /\b(?:(?:dolar(?:es)?|dls|dlls|dollars?) (?:americanos?|estadounidenses?|usa|eua|us|u s)|u s dollars?|us dollars?|american dollars?)\b/g,
      'USD',
    );
  const found: NamedCurrency[] = [];
  let others = 0;
  for (const word of plain.split(' ').filter((each) => each !== '')) {
    const named = currencyOf(word, own, isCalled);
    if (named) found.push(named);
    else if (!BESIDE.has(word) && monthOf(word) === undefined && !/^\d+$/.test(word)) others += 1;
  }
  return { found, others };
}

/** What is not a name of money is a code; one that is a word as well only where the text says currency. */
function currencyOf(word: string, own: CurrencyCode | undefined, isCalled: boolean): NamedCurrency | undefined {
  if (/^pesos?$/.test(word)) return own !== undefined && PESOS.includes(own) ? { currency: own } : {};
  if (/^(?:dolar(?:es)?|dollars?|dls|dlls)$/.test(word)) return { currency: own !== undefined && DOLLARS.includes(own) ? own : 'USD' };
  if (/^euros?$/.test(word)) return { currency: 'EUR' };
  if (/^(?:extranjera|foreign)$/.test(word)) return {};
  const code = word.toUpperCase();
  if (!/^[A-Z]{3}$/.test(code) || (!CODES.has(code) && !isCalled) || BESIDE.has(word)) return undefined;
  return isCurrency(code) ? { currency: code } : undefined;
}
