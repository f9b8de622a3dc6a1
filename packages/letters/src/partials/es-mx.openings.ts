import type { Openings } from './opening-of.js';

const PROMISED = 'que pagaría {{ promise.amount | money }} el {{ promise.dueOn | day }}';
const NOT_SEEN = `Nos dijo ${PROMISED} y no vemos completo ese pago.`;

/** How a reminder begins, in Spanish of Mexico. */
export const ES_MX_OPENINGS: Openings = {
  'before-due': {
    cordial: 'Le recordamos que pronto [vence un documento|vencen {{ count }} documentos].',
    neutral: '[Un documento vence|{{ count }} documentos vencen] en los próximos días.',
    firm: '[Un documento vence|{{ count }} documentos vencen] en los próximos días. Le pedimos tener previsto el pago.',
  },
  'due-today': {
    cordial: 'Le recordamos que hoy [vence un documento|vencen {{ count }} documentos].',
    neutral: 'Hoy [vence un documento|vencen {{ count }} documentos].',
    firm: 'Hoy [vence un documento|vencen {{ count }} documentos]. Le pedimos hacer el pago.',
  },
  overdue: {
    cordial:
      '[Un documento venció|{{ count }} documentos vencieron] y todavía no vemos el pago. Quizá se le pasó; puede pagar hoy o decirnos qué día lo hará.',
    neutral:
      '[Un documento venció|{{ count }} documentos vencieron] y todavía no vemos el pago. Puede pagar hoy o decirnos qué día lo hará.',
    firm: '[Un documento está vencido|{{ count }} documentos están vencidos]. Le pedimos pagar, o decirnos qué día lo hará.',
  },
  'long-overdue': {
    cordial:
      '[Un documento venció hace tiempo|{{ count }} documentos están vencidos, el más antiguo desde hace tiempo], y queremos ayudarle a ponerse al corriente. Si no puede pagar todo, podemos acordar pagos.',
    neutral:
      '[Un documento venció hace tiempo|{{ count }} documentos están vencidos, el más antiguo desde hace tiempo]. Puede pagar, o acordar con nosotros en qué días lo hará.',
    firm: '[Un documento venció hace tiempo|{{ count }} documentos están vencidos, el más antiguo desde hace tiempo]. Le pedimos pagar, o comunicarse con nosotros para acordar en qué días lo hará.',
  },
  'promise-due': {
    cordial: `Le recordamos que nos dijo ${PROMISED}. Gracias por tenerlo presente.`,
    neutral: `Nos dijo ${PROMISED}.`,
    firm: `Nos dijo ${PROMISED}, y contamos con ello.`,
  },
  'promise-broken': {
    cordial: `${NOT_SEEN} Si cambió algo, díganos qué día le es posible.`,
    neutral: `${NOT_SEEN} Puede pagar hoy o decirnos otro día.`,
    firm: `${NOT_SEEN} Le pedimos pagar, o comunicarse con nosotros para acordar otro día.`,
  },
};
