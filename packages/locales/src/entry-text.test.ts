import { ENTRY_KINDS } from '@cartera/core';
import { describe, expect, test } from 'vitest';
import { entryText } from './entry-text.js';
import { loadLanguage } from './load-language.js';
import { localeFor } from './locale-for.js';
import { timelineTopic } from './timeline-topic.js';

const mxn = (amount: number) => ({ amount, currency: 'MXN' });
const say = (kind: string, facts: Record<string, unknown>, tag = 'es-MX') =>
  entryText(localeFor(tag, timelineTopic), { kind, facts, postings: [] }).replaceAll('\u00A0', ' ');

describe('entryText', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['account-assigned', { to: 'luis' }, 'La cuenta se asignó a luis.'],
    ['account-snoozed', { through: '2026-04-03' }, 'La cuenta se pospuso hasta el 3 abr 2026.'],
    [
      'contact-logged',
      { channel: 'phone', direction: 'incoming', outcome: 'call-back', withWhom: 'payables', nextOn: '2026-04-03' },
      'Llamada del cliente con cuentas por pagar: pide que se le busque después. Dar seguimiento el 3 abr 2026.',
    ],
    ['contact-logged', { channel: 'whatsapp', outcome: 'sent' }, 'WhatsApp: se envió.'],
    [
      'invoice-recorded',
      { itemId: 'F-1', total: mxn(100), instalments: [{ dueOn: '2026-04-30' }, { dueOn: '2026-05-31' }] },
      'Factura F-1 por $1.00 MXN, en 2 parcialidades; vence el 30 abr 2026.',
    ],
    [
      'payment-recorded',
      { paymentId: 'P-1', amount: mxn(50_000), method: 'cheque', reference: '77', clearsOn: '2026-04-02' },
      'Pago P-1 de $500.00 MXN por cheque, referencia 77, en firme el 2 abr 2026.',
    ],
    [
      'payment-recorded',
      { paymentId: 'sae/F-1/paid@2026-04-07', amount: mxn(50_000), method: 'transfer', reference: 'F-1' },
      'Según la lista del 7 abr 2026, ya no se deben $500.00 MXN de F-1.',
    ],
    [
      'payment-applied',
      { paymentId: 'sae/F-1/gone@2026-04-07.2', lines: [] },
      'Se descontó de sae/F-1 lo que la lista del 7 abr 2026 ya no trae.',
    ],
    [
      'payment-returned',
      { paymentId: 'sae/F-1/paid@2026-04-07', reason: 'x' },
      'Una lista posterior trae otra vez lo de sae/F-1 que la del 7 abr 2026 no traía.',
    ],
    ['payment-recorded', { paymentId: 'P-1', amount: mxn(50_000), reference: 'P-1' }, 'Pago P-1 de $500.00 MXN.'],
    [
      'payment-applied',
      { paymentId: 'P-1', lines: ['A', 'B', 'C', 'D', 'E'].map((itemId) => ({ itemId, settled: mxn(100) })) },
      'El pago P-1 se aplicó a A ($1.00 MXN), B ($1.00 MXN), C ($1.00 MXN), D ($1.00 MXN) y 1 más.',
    ],
    ['payment-returned', { paymentId: 'P-1', reason: 'Sin fondos.' }, 'El pago P-1 se devolvió: Sin fondos.'],
    [
      'interest-charged',
      { through: '2026-03-31', lines: [{ itemId: 'A', toCharge: mxn(633) }] },
      'Interés por atraso hasta el 31 mar 2026: A ($6.33 MXN).',
    ],
    [
      'promise-made',
      { promiseId: 'PP-1', parts: [{ dueOn: '2026-04-14', amount: mxn(500_000) }], itemIds: ['F-1'] },
      'Promesa de pago PP-1: $5,000.00 MXN para el 14 abr 2026. Cubre F-1.',
    ],
    [
      'hold-placed',
      { hold: { kind: 'complaint', through: '2026-04-15', itemIds: ['F-1'] }, reason: 'Dañada' },
      'La cuenta entró en pausa (queja), hasta el 15 abr 2026, solo F-1: Dañada.',
    ],
    [
      'payment-transferred',
      { paymentId: 'P-1', amount: mxn(100), to: 'account/B' },
      '$1.00 MXN del pago P-1 se traspasaron a otra cuenta: B.',
    ],
    ['note-logged', {}, 'Nota.'],
  ])('%s', (kind, facts, text) => {
    expect(say(kind, facts)).toBe(text);
  });

  test('in English', async () => {
    await loadLanguage('en', timelineTopic);
    expect(say('contact-logged', { channel: 'phone', outcome: 'no-answer' }, 'en')).toBe('Call: no answer.');
  });

  test('a charge says its amount from its posting', () => {
    const posting = { itemId: 'F-1', instalment: 1, component: 'fee', amount: mxn(5_000), on: '2026-03-31' } as const;
    const facts = { chargeId: 'C-1', itemId: 'F-1', instalment: 1, component: 'fee' };
    const text = entryText(localeFor('es-MX'), { kind: 'charge-recorded', facts, postings: [posting] });
    expect(text.replaceAll('\u00A0', ' ')).toBe('Cargo al documento F-1: comisión o gasto, $50.00 MXN.');
  });

  test('every kind can be told without any fact, and a kind of somebody else’s is a movement', () => {
    for (const kind of Object.keys(ENTRY_KINDS)) expect(say(kind, {}), kind).toMatch(/^\p{Lu}[^{}]*\.$/u);
    expect(say('their-kind', { code: 'x' })).toBe('Movimiento.');
  });

  test.each([{ amount: 5 }, { amount: { amount: 'x', currency: 'MXN' } }, { lines: 5, parts: [5], hold: 'x', instalments: [{}] }])(
    'facts that are not what they should be are left out: %j',
    (facts) => {
      for (const kind of Object.keys(ENTRY_KINDS)) expect(() => say(kind, facts)).not.toThrow();
    },
  );
});
