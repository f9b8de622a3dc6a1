import type { ImportHarness } from '@cartera/elements/harness/import';
import type { Scene, Scenes, Studio } from '../scene.types.js';

type Options = Parameters<Studio['openImports']>[0];
type Use = (harness: ImportHarness, studio: Studio) => Promise<void>;

const HEADERS = 'Cliente;Nombre;Folio;Fecha;Vence;Total;Moneda';

/** Invoices of a week: names and amounts of all lengths, two currencies, a title, a total, a row that cannot be read. */
const INVOICES = [
  'Distribuidora Andrade, facturas de la semana 14',
  HEADERS,
  'FER-001;Ferretería La Central;F-1042;13/04/2026;13/05/2026;8,400.00;MXN',
  'FER-001;Ferretería La Central;F-1043;14/04/2026;14/05/2026;18,406.45;MXN',
  'TOR-002;Tornillos del Norte;F-1044;14/04/2026;14/05/2026;1,250.50;USD',
  'CON-003;Constructora e Inmobiliaria Tres Ojos de la Sierra Madre Occidental;F-1045;15/04/2026;15/05/2026;7,654,321.09;MXN',
  'ABA-004;Abarrotes Doña Mari;F-1046;15/04/2026;31/04/2026;960.00;MXN',
  'ABA-004;Abarrotes Doña Mari;F-1047;16/04/2026;16/05/2026;mil;MXN',
  'TOR-002;Tornillos del Norte;F-1048;17/04/2026;17/05/2026;12,000.00;MXN',
  'Total;;;;;7,695,337.54;',
].join('\n');

/** What does not say in which order its dates are, nor its currency. */
const UNTOLD = ['Cliente;Folio;Fecha;Total', 'FER-001;F-1042;03/04/2026;8,400.00', 'TOR-002;F-1044;05/06/2026;1,250.50'].join('\n');

/** A list of open balances of which two documents were paid and one changed since the books heard of them. */
const BALANCES = [
  'Cliente;Nombre;Folio;Fecha;Vence;Saldo;Moneda',
  'FER-001;Ferretería La Central;F-1042;13/04/2026;13/05/2026;4,400.00;MXN',
  'FER-001;Ferretería La Central;F-1043;14/04/2026;14/05/2026;18,406.45;MXN',
  'TOR-002;Tornillos del Norte;F-1050;20/04/2026;20/05/2026;2,000.00;MXN',
].join('\n');
const KNOWN = {
  'F-1042': { amount: 840_000, currency: 'MXN' },
  'F-1043': { amount: 1_840_645, currency: 'MXN' },
  'F-1031': { amount: 50_000, currency: 'MXN' },
  'F-1032': { amount: 75_000, currency: 'MXN' },
};

/** A workbook with two sheets, one of them hidden, as the books of these scenes write it. */
const SHEETS = [
  '[Facturas]',
  HEADERS,
  'FER-001;Ferretería La Central;F-1;13/04/2026;13/05/2026;8,400.00;MXN',
  '[~Catálogo]',
  'Clave;Zona',
  'FER-001;Norte',
].join('\n');

/** A pivot table: the customer on the first row of its group, one row of a group that cannot be read. */
const PIVOT = [
  'Cliente;Nombre;Folio;Fecha;Vence;Total;Moneda',
  'FER-001;Ferretería La Central;F-1042;13/04/2026;13/05/2026;8,400.00;MXN',
  ';;F-1043;14/04/2026;14/05/2026;18,406.45;MXN',
  'CON-003;Constructora e Inmobiliaria Tres Ojos de la Sierra Madre Occidental;F-1045;15/04/2026;15/05/2026;7,654,321.09;MXN',
  ';;F-1046;15/04/2026;15/05/2026;mil;MXN',
  ';;F-1047;16/04/2026;16/05/2026;960.00;MXN',
].join('\n');

const csv = (text: string, name = 'facturas-semana-14.csv') => new File([text], name);

const over = (options: Options, use: Use) => {
  return async (studio: Studio): Promise<Scene<ImportHarness>> => ({
    backend: studio.openImports(options),
    async use(harness) {
      await studio.until(() => harness.shows() !== 'loading' && harness.shows() !== 'waiting');
      await use(harness, studio);
      await studio.until(() => harness.faults().every((words) => !words.endsWith(': ')));
    },
  });
};

const reviewed: Use = async (harness) => {
  await harness.give(csv(INVOICES));
  await harness.review();
};

/** A file taken in by a clerk. */
export const imports: Scenes<ImportHarness> = {
  main: 'columns',
  narrow: ['file', 'questions', 'proposals', 'review', 'list-compared', 'running', 'done'],
  dense: false,
  states: {
    file: over({}, async () => undefined),
    columns: over({}, async (harness) => harness.give(csv(INVOICES))),
    questions: over({}, async (harness) => harness.give(csv(UNTOLD, 'lista.csv'))),
    proposals: over({}, async (harness) => harness.give(csv(PIVOT, 'tabla dinámica.csv'))),
    'said-no': over({}, async (harness) => {
      await harness.give(csv(PIVOT, 'tabla dinámica.csv'));
      await harness.propose('customerFilled', false);
    }),
    sheets: over({}, async (harness) => harness.give(csv(SHEETS, 'cartera.xlsx'))),
    review: over({}, reviewed),
    'list-compared': over({ known: KNOWN }, async (harness) => {
      await harness.give(csv(BALANCES, 'antigüedad 20 abril.csv'));
      await harness.review();
      await harness.decide('missing', 'settle');
    }),
    running: over({ holdAt: 400 }, async (harness, { until }) => {
      const rows = Array.from({ length: 900 }, (_, row) => `C-${row};Cliente ${row};D-${row};13/04/2026;13/05/2026;100.00;MXN`);
      await harness.give(csv([HEADERS, ...rows].join('\n')));
      await harness.review();
      void harness.import().catch(() => undefined); // it never ends
      await until(() => harness.progress()?.startsWith('400') === true);
    }),
    done: over({}, async (harness, studio) => {
      await reviewed(harness, studio);
      await harness.import();
    }),
    'wrong-file': over({}, async (harness) => harness.give(csv(INVOICES, 'cartera vieja.xls'))),
    closed: over({ closed: true }, async () => undefined),
    'nothing-given': async (studio) => ({
      use: async ({ element }) => studio.until(() => element.shadowRoot?.querySelector('.empty') !== null),
    }),
  },
};
