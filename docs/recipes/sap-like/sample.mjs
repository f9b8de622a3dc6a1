import { byCustomer, FIRST_DAY, openOn, sumOf } from '../portfolio.mjs';

const HEADERS = [
  'Cuenta',
  'Nombre 1',
  'Nº doc.',
  'Cl.',
  'Fecha doc.',
  'Vencimiento neto',
  'Importe en moneda doc.',
  'Mon.',
  'Referencia',
  'Texto',
];

/** A list of open items: semicolons, days with points, a comma before the centavos, Latin-1, sums marked with asterisks, a minus behind what is in the customer's favour. */
export function sapLikeFiles() {
  const groups = byCustomer(openOn(FIRST_DAY));
  const lines = [HEADERS, ...groups.flatMap(linesOf), ...totals()].map((cells) => cells.join(';'));
  return { 'partidas-abiertas-2026-03-31.csv': Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1') };
}

function linesOf(documents) {
  const [{ customer }] = documents;
  const account = `0000${customer.id}`;
  const rows = documents.map(({ folio, issuedOn, dueOn, open, currency }) => [
    account,
    customer.name.slice(0, 35),
    `18000${folio}`,
    'RV',
    dayText(issuedOn),
    dayText(dueOn),
    amountText(open),
    currency,
    `F-${folio}`,
    '',
  ]);
  const credit =
    customer.id === '00189'
      ? [[account, customer.name, '1400003316', 'DZ', '30.03.2026', '30.03.2026', '12.000,00-', 'MXN', '', 'Pago sin aplicar']]
      : [];
  const sums = currenciesOf(documents).map((currency) => [
    `* Cuenta ${account}`,
    '',
    '',
    '',
    '',
    '',
    amountText(sumOf(documents.filter((each) => each.currency === currency))),
    currency,
    '',
    '',
  ]);
  return [...rows, ...credit, ...sums];
}

/** The sums of what is owed, credits apart. */
function totals() {
  const documents = openOn(FIRST_DAY);
  return currenciesOf(documents).map((currency) => [
    '**',
    '',
    '',
    '',
    '',
    '',
    amountText(sumOf(documents.filter((each) => each.currency === currency))),
    currency,
    '',
    '',
  ]);
}

function currenciesOf(documents) {
  return [...new Set(documents.map(({ currency }) => currency))].sort((a, b) => (a < b ? -1 : 1));
}

/** 31.03.2026 */
function dayText(day) {
  return day.split('-').toReversed().join('.');
}

/** 1.234.567,89 */
function amountText(amount) {
  const pesos = String(Math.trunc(amount / 100)).replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return `${pesos},${String(amount % 100).padStart(2, '0')}`;
}
