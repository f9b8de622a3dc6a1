import type { LiveMessages } from './live.types.js';

/** What an element says by itself, in Spanish of Mexico. */
export const esMxLive = {
  offline: 'Sin conexión. Última actualización: {time}. Se pondrá al día en cuanto vuelva.',
  updated: 'Se actualizó lo que ve.',
  balance: 'Se actualizó. Ahora: {balance}.',
  changes: { one: '{n} cambio · actualizar el orden', other: '{n} cambios · actualizar el orden' },
  changesShort: { one: '{n} cambio', other: '{n} cambios' },
  otherTerms: 'La cuenta cambió mientras tanto. Lea otra vez antes de confirmar.',
} as const satisfies LiveMessages;
