import type { CollectionCodes } from './collection-codes.types.js';

/** What a collector chooses among, in Spanish of Mexico: what was said, without a judgement of whoever said it. */
export const esMxCollectionCodes = {
  channels: {
    phone: 'llamada',
    whatsapp: 'WhatsApp',
    sms: 'SMS',
    email: 'correo',
    letter: 'carta',
    visit: 'visita',
    office: 'en la oficina',
  },
  directions: { outgoing: 'de nosotros', incoming: 'del cliente' },
  outcomes: {
    'will-pay': 'dice que pagará',
    'says-paid': 'dice que ya pagó',
    disputes: 'no está de acuerdo con lo que se cobra',
    'cannot-pay': 'dice que no puede pagar',
    refuses: 'dice que no pagará',
    'asks-information': 'pide información',
    'call-back': 'pide que se le busque después',
    'message-left': 'se dejó recado',
    sent: 'se envió',
    'no-answer': 'sin respuesta',
    'wrong-contact': 'el dato de contacto no es suyo',
    undeliverable: 'no se pudo entregar',
  },
  persons: {
    customer: 'el cliente',
    representative: 'su representante',
    payables: 'cuentas por pagar',
    guarantor: 'el aval',
    'third-party': 'otra persona',
  },
  holds: {
    dispute: 'aclaración',
    promise: 'promesa de pago',
    plan: 'plan de pagos',
    hardship: 'dificultad económica',
    insolvency: 'concurso o insolvencia',
    legal: 'proceso legal',
    complaint: 'queja',
    factoring: 'cedida en factoraje',
    manual: 'otra razón',
  },
} as const satisfies CollectionCodes;
