import { plainWords } from './plain-words.js';

/** What a list may say its total is of. */
const OF =
  '(?:de|del|la|el|los|por|en|of|for|the|clientes?|customers?|vendedor(?:es)?|agentes?|zonas?|rutas?|sucursal(?:es)?|grupos?|cuentas?|documentos?|facturas?|reporte|hoja|pagina|cartera|general(?:es)?|final(?:es)?|global|cobrar|pagar|vencid[oa]s?|vencer|saldos?|mxn|usd|eur|pesos|dolares)';
const TOTAL = '(?:gran |grand )?(?:sub ?)?total(?:es|s)?';
/** Without it nothing here fits; most cells have none of it. */
const HINT = /tot|sum|saldo|todos|all/i;
/** How lists of items mark their sums: one asterisk a level. */
const STARRED = /^\*{1,4}(?:\s|$)/;
const BARE = new RegExp(
  `^(?:${TOTAL}|sumas?|sums?)(?: (?:iguales|totales))?(?: ${OF})*(?: \\d+)?$|^(?:todos los clientes|all (?:the )?customers)$`,
);
const BEGINS = new RegExp(`^(?:${TOTAL}|sumas?|saldo (?:total|final|del cliente))(?: |$)`);
const ENDS = / (?:sub ?)?total(?:es)?$/;

/**
 * Whether a text is no more than the name of a total: 'Total', 'Gran total:', 'Total general', 'Total cliente 00123', 'Todos los clientes'. A customer called 'Totales del Norte, S.A.' is none.
 *
 * @example
 * isTotalName('Sub-total cliente'); // => true
 */
export function isTotalName(text: string): boolean {
  return HINT.test(text) && BARE.test(plainWords(text));
}

/** Whether a text may name a total, of whatever: 'Total FERRETERÍA LA CENTRAL', 'ACME Total', '* Cuenta 100234'. */
export function mayNameTotal(text: string): boolean {
  if (STARRED.test(text)) return true;
  if (!HINT.test(text)) return false;
  const words = plainWords(text);
  return BARE.test(words) || BEGINS.test(words) || ENDS.test(words);
}
