import type { Backend } from '@cartera/backend';
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { CarteraProvider } from '../provider/index.js';
import type { CarteraImport } from './import.js';

/** A list of invoices with a title, a total and one row that cannot be read. */
export const INVOICES = `Distribuidora Andrade
Cliente;Nombre;Folio;Fecha;Vence;Total;Moneda
C-1;Ferretería La Central;F-1;03/04/2026;03/05/2026;1,000.50;MXN
C-1;Ferretería La Central;F-2;13/04/2026;13/05/2026;250.00;MXN
C-2;Tornillos del Norte;F-3;14/04/2026;14/05/2026;99.90;USD
C-2;Tornillos del Norte;F-4;15/04/2026;15/05/2026;doce;MXN
Total;;;;;1,350.40;`;

/** The same, without what tells the order of dates and the currency. */
export const UNTOLD = `Cliente;Folio;Fecha;Total
C-1;F-1;03/04/2026;1,000.50
C-2;F-2;05/06/2026;250.00`;

/** As a pivot table has them: the customer on the first row of its group. */
export const GROUPED = `Cliente;Folio;Fecha;Total;Moneda;Nota
ACME;F-1;13/04/2026;10.00;MXN;
;F-2;14/04/2026;20.00;MXN;
;F-3;15/04/2026;30.50;MXN;
BETA;F-4;16/04/2026;40.00;MXN;
;F-5;17/04/2026;50.00;MXN;`;

/** Parts in two currencies, each below a line that says it. */
export const CURRENCIES = `Cliente;Folio;Fecha;Total
Moneda: MXN;;;
C-1;F-1;13/04/2026;10.00
C-2;F-2;14/04/2026;20.00
Moneda: USD;;;
C-1;F-3;15/04/2026;30.00`;

/** Customers in lines of their own. */
export const LINES = `Folio;Vendedor;Fecha;Total;Moneda
Cliente: ACME;;;;
F-1;V-1;13/04/2026;10.00;MXN
Cliente: BETA;;;;
F-2;V-2;14/04/2026;20.00;MXN`;

export function csv(text: string, name = 'facturas.csv'): File {
  return new File([text], name, { type: 'text/csv' });
}

/** An import under a provider, once it is ready for a file or says that there is none. */
export async function importOver(
  backend: Backend | undefined,
  { lang = 'es-MX', mapping = undefined as object | undefined } = {},
): Promise<CarteraImport> {
  const provider = await fixture<CarteraProvider>(
    html`<cartera-provider .backend=${backend}><cartera-import lang=${lang} .mapping=${mapping}></cartera-import></cartera-provider>`,
  );
  const element = provider.querySelector('cartera-import') as CarteraImport;
  await waitUntil(() => element.shadowRoot?.querySelector('.drop, .closed, .empty') !== null, 'the import did not come', { timeout: 8000 });
  return element;
}

/** Gives files as the dialog of the browser does. */
export function give(element: Element, ...files: readonly File[]): void {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('.drop-place input');
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  if (!input) throw new Error('there is no place for a file');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}

/** Waits until a step is shown and nothing is under way. */
export async function atStep(element: Element, step: string): Promise<void> {
  const now = () => element.shadowRoot?.querySelector('.step')?.getAttribute('data-step');
  const busy = () => element.shadowRoot?.querySelector('[aria-busy=true]') !== null;
  await waitUntil(() => now() === step && !busy(), `step ${step} did not come`, { timeout: 4000 });
}
