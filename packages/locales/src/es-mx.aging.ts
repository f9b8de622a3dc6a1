import type { AgingMessages } from './aging.types.js';

/** Words of the aging of a portfolio in Spanish of Mexico, for whoever answers for it. */
export const esMxAging = {
  title: 'Antigüedad de saldos',
  countedTo: 'Días de atraso contados al {day}',
  choose: 'Elija una antigüedad para ver de quién es',
  customer: 'Cliente',
  total: 'Total',
  inFavour: 'A favor',
  everyone: 'Todos los clientes',
  caption: 'Clientes, en {currency}',
  filtered: {
    one: '{n} cliente con importe en «{bucket}».',
    other: '{n} clientes con importe en «{bucket}», de mayor a menor.',
  },
  sorted: 'Ordenados por «{bucket}», de mayor a menor.',
  byTotal: 'Ordenados por total, de mayor a menor.',
  showAll: 'Ver a todos',
  shown: 'Se muestran {shown} de {count}.',
  partial: {
    one: 'Solo se ha traído {n} cliente y hay más. Los totales son de todos.',
    other: 'Se han traído {n} clientes y hay más: el orden es entre ellos. Los totales son de todos.',
  },
  more: 'Ver más',
  loading: 'Cargando la antigüedad de saldos…',
  nothingYet: 'Todavía no hay saldos que mostrar.',
  empty: 'No hay saldos abiertos al {day}.',
  emptyHint: 'Cuando haya una factura por cobrar o un saldo a favor, aparecerá aquí.',
  stillShown: 'Lo que ve son los saldos al {day}.',
} as const satisfies AgingMessages;
