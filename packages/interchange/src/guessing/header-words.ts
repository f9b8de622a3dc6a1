import type { MappedColumns } from '../mapping/index.js';

/** What columns are called, in Spanish and English, without accents and marks; more particular fields first. */
export const headerWords: Readonly<Record<keyof MappedColumns, readonly string[]>> = {
  taxId: ['rfc', 'rfc cliente', 'tax id', 'taxid', 'nit', 'rut', 'ruc'],
  name: ['nombre', 'nombre cliente', 'razon social', 'name', 'customer name', 'customername', 'cliente nombre'],
  customer: ['cliente', 'clave cliente', 'codigo cliente', 'id cliente', 'no cliente', 'num cliente', 'clave', 'customer', 'customerid', 'customer id', 'customer no', 'client', 'client id', 'account'],
  appliesTo: ['factura aplicada', 'aplicado a', 'aplica a', 'documento aplicado', 'applies to', 'applied to', 'appliesto'],
  document: ['folio', 'factura', 'documento', 'no factura', 'num factura', 'numero de factura', 'no documento', 'invoice', 'invoicenumber', 'invoice number', 'invoice no', 'document', 'document number', 'pago', 'recibo', 'payment', 'payment id', 'number'],
  dueOn: ['vencimiento', 'fecha vencimiento', 'fecha de vencimiento', 'vence', 'due', 'due date', 'duedate', 'due on'],
  settledOn: ['fecha de liquidacion', 'liquidada', 'pagada', 'fecha pagada', 'settled', 'settled date', 'settleddate', 'settled on'],
  paidOn: ['fecha de pago', 'fecha pago', 'paid on', 'payment date', 'paid date', 'paid'],
  issuedOn: ['fecha', 'fecha emision', 'fecha de emision', 'fecha factura', 'emision', 'date', 'issued', 'issue date', 'issued on', 'invoice date', 'invoicedate'],
  currency: ['moneda', 'divisa', 'currency', 'currency code'],
  amount: ['total', 'importe', 'monto', 'saldo', 'importe total', 'amount', 'invoiceamount', 'invoice amount', 'balance', 'open amount'],
  reference: ['referencia', 'reference', 'ref'],
  method: ['forma de pago', 'metodo', 'metodo de pago', 'method', 'payment method'],
};
