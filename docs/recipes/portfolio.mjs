/**
 * Whom the samples are about: names, folios and amounts made up for them. Each system's file says the same of the same documents, in its own way.
 *
 * @typedef {{ readonly id: string, readonly name: string }} Customer
 * @typedef {{ readonly customer: Customer, readonly folio: number, readonly issuedOn: string, readonly dueOn: string, readonly billed: number, readonly open: number, readonly currency: 'MXN' | 'USD' }} ListedDocument
 */

/** The two Tuesdays that there is a list of. */
export const FIRST_DAY = '2026-03-31';
export const NEXT_DAY = '2026-04-07';

/** Number, name. */
const CUSTOMERS = [
  ['00104', 'Ferretería y Tlapalería La Ñandú, S.A. de C.V.'],
  ['00117', 'Distribuidora de Materiales Eléctricos y Electrónicos del Bajío Guanajuatense, S. de R.L. de C.V.'],
  ['00123', 'Abarrotes Güemes e Hijos, S.A.'],
  ['00131', 'Papelería El Águila'],
  ['00148', 'Constructora Peña Ibáñez, S.A. de C.V.'],
  ['00152', 'Exportadora Aguacatera de Uruapan, S.P.R. de R.L.'],
  ['00160', 'Hospital San José de Calasanz, I.A.P.'],
  ['00175', "Refacciones O'Farrill"],
  ['00189', 'Textiles Muñoz & Cía., S. en C.'],
];

/** Customer, folio, issued, due, billed, open on the first day, open on the next; in centavos. 0 is: not on that list. */
const DOCUMENTS = [
  ['00104', 10231, '2025-12-18', '2026-01-17', 11_600_00, 11_600_00, 11_600_00],
  ['00104', 10288, '2026-02-13', '2026-03-15', 8_352_00, 8_352_00, 0],
  ['00104', 10327, '2026-03-20', '2026-04-19', 23_200_50, 23_200_50, 23_200_50],
  ['00117', 10175, '2025-10-14', '2025-11-13', 58_000_00, 18_000_00, 18_000_00],
  ['00117', 10240, '2026-01-09', '2026-02-08', 141_520_00, 141_520_00, 91_520_00],
  ['00117', 10301, '2026-02-26', '2026-03-28', 96_048_16, 96_048_16, 96_048_16],
  ['00123', 10262, '2026-01-30', '2026-03-01', 4_872_00, 4_872_00, 0],
  ['00123', 10334, '2026-03-25', '2026-04-24', 5_104_00, 5_104_00, 5_104_00],
  ['00131', 10319, '2026-03-13', '2026-04-12', 1_160_00, 1_160_00, 1_160_00],
  ['00148', 10198, '2025-11-27', '2026-01-26', 1_234_567_89, 1_234_567_89, 1_234_567_89],
  ['00148', 10256, '2026-01-22', '2026-03-23', 2_900_000_00, 1_450_000_00, 1_450_000_00],
  ['00148', 10310, '2026-03-05', '2026-05-04', 987_654_32, 987_654_32, 987_654_32],
  ['00152', 10245, '2026-01-15', '2026-02-14', 37_120_00, 37_120_00, 37_120_00],
  ['00152', 10279, '2026-02-06', '2026-03-08', 12_500_00, 12_500_00, 6_250_00, 'USD'],
  ['00152', 10322, '2026-03-17', '2026-04-16', 48_750_25, 48_750_25, 48_750_25, 'USD'],
  ['00160', 10214, '2025-12-04', '2026-02-02', 215_180_00, 215_180_00, 215_180_00],
  ['00160', 10293, '2026-02-19', '2026-04-20', 64_960_00, 64_960_00, 64_960_00],
  ['00175', 10305, '2026-02-27', '2026-03-29', 2_784_00, 2_784_00, 0],
  ['00189', 10188, '2025-11-13', '2025-12-13', 76_560_00, 40_000_00, 40_000_00],
  ['00189', 10270, '2026-02-03', '2026-03-05', 31_088_00, 31_088_00, 31_088_00],
  ['00189', 10330, '2026-03-24', '2026-04-23', 28_420_00, 28_420_00, 28_420_00],
  ['00104', 10341, '2026-04-01', '2026-05-01', 17_400_00, 0, 17_400_00],
  ['00131', 10346, '2026-04-06', '2026-05-06', 3_248_00, 0, 3_248_00],
];

/**
 * What is open on a day of a list, customer by customer.
 *
 * @param {string} day
 * @returns {readonly ListedDocument[]}
 */
export function openOn(day) {
  const of = ([id, folio, issuedOn, dueOn, billed, first, next, currency = 'MXN']) => {
    const name = CUSTOMERS.find(([number]) => number === id)?.[1];
    return { customer: { id, name }, folio, issuedOn, dueOn, billed, open: day === FIRST_DAY ? first : next, currency };
  };
  return DOCUMENTS.map(of)
    .filter(({ open }) => open > 0)
    .sort((a, b) => (a.customer.id === b.customer.id ? a.folio - b.folio : a.customer.id < b.customer.id ? -1 : 1));
}

/**
 * The same, a list for each customer.
 *
 * @param {readonly ListedDocument[]} documents
 */
export function byCustomer(documents) {
  const ids = [...new Set(documents.map(({ customer }) => customer.id))];
  return ids.map((id) => documents.filter(({ customer }) => customer.id === id));
}

/** @param {readonly { readonly open: number }[]} documents */
export function sumOf(documents) {
  return documents.reduce((sum, { open }) => sum + open, 0);
}
