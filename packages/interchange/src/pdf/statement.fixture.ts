import { money } from '@cartera/core';
import type { ExportDocument, ExportRow, ExportSection } from '../exports/document.types.js';

/** A movement of a test: above zero a charge, below a credit; in minor units. */
export interface Movement {
  readonly amount: number;
  readonly concept?: string;
  readonly document?: string;
  readonly notes?: readonly string[];
}

/** Movements with running balance, as statements have them. */
export function movementsOf(movements: readonly Movement[], { opening = 0, currency = 'MXN' } = {}): ExportSection {
  const cash = (amount: number) => ({ money: money(amount, currency) });
  const sum = (of: (amount: number) => number) => movements.reduce((total, { amount }) => total + of(amount), 0);
  let balance = opening;
  const rows = movements.map(({ amount, concept = 'Factura', document, notes = [] }, index): ExportRow => {
    balance += amount;
    return {
      cells: [
        { day: `2026-03-${String(1 + (index % 31)).padStart(2, '0')}` },
        { text: document ?? `F-${1000 + index}` },
        { text: concept, notes },
        amount < 0 ? null : cash(amount),
        amount < 0 ? cash(-amount) : null,
        cash(balance),
      ],
    };
  });
  const edge = (text: string, amount: number): ExportRow => ({ cells: [null, null, { text }, null, null, cash(amount)], isEdge: true });
  return {
    key: 'movements',
    label: 'Movimientos',
    heading: 'Movimientos del 1 mar 2026 al 31 mar 2026',
    currency,
    columns: [
      { key: 'date', head: 'Fecha', kind: 'day' },
      { key: 'document', head: 'Documento', kind: 'text' },
      { key: 'concept', head: 'Concepto', kind: 'text' },
      { key: 'charge', head: 'Cargo', kind: 'money', isSummed: true, carried: 'sum' },
      { key: 'credit', head: 'Abono', kind: 'money', isSummed: true, carried: 'sum' },
      { key: 'balance', head: 'Saldo', kind: 'money', carried: 'last' },
    ],
    rows: [edge('Saldo anterior al 1 mar 2026', opening), ...rows, edge('Saldo al 31 mar 2026', balance)],
    total: {
      cells: [{ text: 'Total' }, null, null, cash(sum((amount) => Math.max(amount, 0))), cash(sum((amount) => Math.max(-amount, 0))), null],
    },
  };
}

/** A statement of account of these sections. */
export function statementOf(sections: readonly ExportSection[], more: Partial<ExportDocument> = {}): ExportDocument {
  return {
    kind: 'statement',
    language: 'es-MX',
    zone: 'America/Mexico_City',
    title: 'Estado de cuenta',
    asOf: '2026-03-31',
    whose: 'Ferretería La Central, S.A. de C.V.',
    creditor: { name: 'Distribuidora del Bajío, S.A. de C.V.', taxId: 'DBA010203AB1', contact: { phone: '477 555 0101' } },
    facts: [
      { label: 'Cuenta', value: { text: 'FLC-0042' } },
      { label: 'Del', value: { day: '2026-03-01' } },
      { label: 'Al', value: { day: '2026-03-31' } },
      { label: 'Con lo registrado hasta', value: { instant: '2026-04-01T14:05:00Z' } },
    ],
    figures: [
      { label: 'Saldo al 31 mar 2026', value: money(4_821_055, 'MXN'), isMain: true },
      { label: 'Vencido', value: money(3_100_410, 'MXN'), note: 'desde el 2 feb 2026' },
      { label: 'Por vencer', value: money(1_840_645, 'MXN') },
      { label: 'A favor', value: money(-120_000, 'MXN') },
    ],
    sections,
    payment: {
      stream: 'account/FLC-0042',
      asOf: '2026-03-31',
      creditor: {
        name: 'Distribuidora del Bajío, S.A. de C.V.',
        taxId: 'DBA010203AB1',
        contact: {
          name: 'Ana Robles, Crédito y Cobranza',
          phone: '477 555 0101',
          email: 'cobranza@dbajio.example',
          hours: 'lunes a viernes de 9 a 18 h',
        },
      },
      accounts: [{ currency: 'MXN', clabe: '032180000118359719', bank: 'IXE', holder: 'Distribuidora del Bajío, S.A. de C.V.' }],
      reference: { numeric: '0004217', concept: 'FLC-0042' },
    },
    notes: [],
    digest: '3b1f0c6a9e5d4782b0c1a2d3e4f5061728394a5b6c7d8e9f00112233445566aa',
    ...more,
  };
}
