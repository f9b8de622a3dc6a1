import { assigns, bounces, contacts, holds, mxn, pays, putsOff, type StoryStep } from './story-steps.js';

/** What one who collects did with an account, in the order it was told. */
interface DeskStory {
  readonly by: string;
  readonly steps: readonly StoryStep[];
}

/**
 * What the people who collect did, by hand: who works which account, whom they reached, what was said, what they put off and what rests. So that
 * the worklist of 24 November is a morning like others: a day agreed for today, promises not kept, a cheque that came back, accounts nobody works yet.
 */
export const SAMPLE_DESK: Readonly<Record<string, DeskStory>> = {
  // promised for the end of the month: to be looked at the day after
  'FER-001': {
    by: 'ana.solis',
    steps: [
      assigns('2026-08-04', 'ana.solis'),
      contacts('2026-09-22', 'phone', 'asks-information', { withWhom: 'payables', text: 'Pide estado de cuenta con folios.' }),
      contacts('2026-11-18', 'phone', 'will-pay', { withWhom: 'payables', nextOn: '2026-12-01', text: 'Promete 15 mil para el 30.' }),
    ],
  },
  // the promise was kept in part, and she was to call back
  'FER-003': {
    by: 'ana.solis',
    steps: [
      assigns('2026-09-17', 'ana.solis'),
      contacts('2026-10-19', 'whatsapp', 'message-left', { text: 'Falta la mitad de lo prometido.' }),
      contacts('2026-11-12', 'phone', 'call-back', {
        withWhom: 'customer',
        nextOn: '2026-11-23',
        text: 'La Sra. Robles regresa el lunes 23.',
      }),
    ],
  },
  'FER-004': {
    by: 'bruno.lara',
    steps: [
      assigns('2026-09-28', 'bruno.lara'),
      contacts('2026-11-11', 'email', 'says-paid', { text: 'Manda el comprobante de la otra factura.' }),
    ],
  },
  // nobody answers
  'FER-006': {
    by: 'carmen.rios',
    steps: [
      assigns('2026-08-19', 'carmen.rios'),
      contacts('2026-08-20', 'phone', 'no-answer'),
      contacts('2026-09-17', 'visit', 'call-back', { withWhom: 'third-party', text: 'El encargado no estaba. Sucursal abierta.' }),
      contacts('2026-10-20', 'letter', 'sent'),
    ],
  },
  // a small debt of a person who is paid on the 30th
  'PAP-005': {
    by: 'diego.mena',
    steps: [
      assigns('2026-08-18', 'diego.mena'),
      contacts('2026-11-16', 'phone', 'will-pay', { withWhom: 'customer', text: 'Cobra su quincena el 30.' }),
      putsOff('2026-11-16', '2026-11-30'),
    ],
  },
  // money that cannot be placed before the list of invoices comes, today
  'ABA-005': {
    by: 'bruno.lara',
    steps: [
      assigns('2026-10-20', 'bruno.lara'),
      contacts('2026-11-20', 'email', 'asks-information', {
        withWhom: 'payables',
        nextOn: '2026-11-24',
        text: 'El martes 24 manda la relación de facturas.',
      }),
    ],
  },
  // a cheque for all of it, back a week ago
  'ABA-007': {
    by: 'carmen.rios',
    steps: [
      assigns('2026-09-01', 'carmen.rios'),
      contacts('2026-10-28', 'phone', 'will-pay', { withWhom: 'customer', text: 'Deja un cheque el 12 de noviembre.' }),
      pays('2026-11-12', 'CH-0512', mxn(133_000), { method: 'cheque', clearsOn: '2026-11-13', itemIds: ['B-2077'] }),
      bounces('2026-11-18', 'CH-0512'),
    ],
  },
  'ABA-008': { by: 'diego.mena', steps: [contacts('2026-11-20', 'whatsapp', 'will-pay', { withWhom: 'customer' })] },
  'CON-001': {
    by: 'carmen.rios',
    steps: [
      assigns('2026-07-01', 'carmen.rios'),
      contacts('2026-11-17', 'visit', 'cannot-pay', {
        withWhom: 'representative',
        nextOn: '2026-12-02',
        text: 'Espera la estimación del municipio. Revisar el 2 de diciembre.',
      }),
    ],
  },
  // pesos and dollars, the promise broken
  'CON-003': {
    by: 'diego.mena',
    steps: [
      assigns('2026-08-10', 'diego.mena'),
      contacts('2026-10-13', 'phone', 'will-pay', { withWhom: 'representative', text: 'Abonó 10 mil. El resto, sin fecha.' }),
      contacts('2026-11-03', 'email', 'message-left'),
    ],
  },
  // what it delivered late is being settled: the invoice rests
  'CON-006': {
    by: 'bruno.lara',
    steps: [
      assigns('2026-10-26', 'bruno.lara'),
      contacts('2026-11-17', 'phone', 'disputes', { withWhom: 'payables', text: 'Reclama varilla con óxido de la segunda entrega.' }),
      holds('2026-11-17', { id: 'AC-011', kind: 'complaint', itemIds: ['D-0531'], through: '2026-12-15' }, 'Varilla con óxido'),
    ],
  },
  'CON-007': {
    by: 'carmen.rios',
    steps: [
      assigns('2026-05-11', 'carmen.rios'),
      contacts('2026-10-26', 'visit', 'cannot-pay', { withWhom: 'representative', text: 'La obra sigue detenida.' }),
    ],
  },
};
