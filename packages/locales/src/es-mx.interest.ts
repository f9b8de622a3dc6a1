import type { RefusalWords } from './messages.types.js';

/** What is wrong with late interest or a waiver, in Spanish of Mexico, by code. A sentence whose fact is missing is left out; the first names none. */
export const esMxInterest = {
  'interest.cap_below_zero': {
    text: 'Un tope de interés no puede ser menor que cero.',
    remedy: 'Escriba el tope como cero o más, o quítelo.',
  },
  'interest.charge_days_invalid': {
    text: 'Los días del mes en que se cobra el interés moratorio no están bien escritos.',
    remedy: 'Escriba días del 1 al 31, al menos uno; 31 es el último de cada mes.',
  },
  'interest.grace_invalid': {
    text: 'Los días de gracia deben ser un número entero, cero o más.',
    remedy: 'Escriba días enteros y diga desde cuándo corre el interés: from-due o from-end-of-grace.',
  },
  'interest.item_unknown': {
    text: ['Ese documento no existe en la cuenta en la fecha pedida.', 'Documento {itemId}.'],
    remedy: 'Revise el número de documento o pida el cargo de toda la cuenta.',
  },
  'interest.pause_invalid': {
    text: 'La suspensión de intereses termina antes de empezar.',
    remedy: 'Ponga un final igual o posterior al principio.',
  },
  'interest.rate_above_cap': {
    text: ['La tasa pactada pasa de la más alta permitida.', 'La más alta es {maximumPerYear} al año (1 es 100 %).'],
    remedy: 'Pacte una tasa igual o menor.',
  },
  'interest.rate_below_zero': {
    text: 'Una tasa de interés no puede ser menor que cero.',
    remedy: 'Escriba la tasa como fracción, cero o más: 0.12 es 12 %.',
  },
  'interest.rate_invalid': { text: 'Falta decir por qué periodo es la tasa.', remedy: 'Escriba la tasa por año, por mes o por día.' },
  'interest.rate_missing': {
    text: ['No hay tasa de interés para una de las fechas que se deben.', 'Falta la del {on}.'],
    remedy: 'Agregue a la tabla de tasas el renglón de esa fecha y vuelva a intentarlo.',
  },
  'interest.rate_table_invalid': {
    text: 'La tabla de tasas no es válida: va en orden de fechas, sin huecos ni traslapes.',
    remedy: 'Empiece cada renglón en su propia fecha; si un renglón tiene último día, el siguiente empieza al otro día.',
  },
  'interest.rounding_invalid': {
    text: 'No conocemos esa forma de redondear el interés.',
    remedy: 'Use at-end (una vez, al final) o daily (cada día).',
  },
  'interest.tax_below_zero': {
    text: 'El impuesto sobre intereses no puede ser menor que cero.',
    remedy: 'Escriba el porcentaje como cero o más: 16 es 16 %.',
  },
  'waiver.currency_mismatch': {
    text: ['La moneda de la condonación no es la del documento.', 'Se esperaba {currency}.'],
    remedy: 'Escriba el importe en la moneda del documento.',
  },
  'waiver.exceeds_open': {
    text: ['No se puede condonar más de lo que queda por pagar de ese concepto.', 'Queda {open} de {component}.'],
    remedy: 'Condone cuando mucho lo que queda.',
  },
  'waiver.item_unknown': {
    text: ['El documento o su parte no existe en esta cuenta en la fecha pedida.', 'Documento {itemId}, parcialidad {instalment}.'],
    remedy: 'Revise el número de documento y la parcialidad.',
  },
  'waiver.not_positive': { text: 'El importe por condonar debe ser mayor que cero.', remedy: 'Escriba un importe mayor que cero.' },
} as const satisfies Readonly<Record<string, RefusalWords>>;
