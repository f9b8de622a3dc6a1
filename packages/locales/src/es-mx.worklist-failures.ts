import type { RefusalWords } from './messages.types.js';

/** Why a collector's list cannot be shown, in Spanish of Mexico, by code. */
export const esMxWorklistFailures = {
  'worklist.unreadable': {
    text: 'La lista de gestión que se recibió está incompleta y no se puede mostrar.',
    remedy: 'Intente de nuevo. Si vuelve a pasar, avise a quien administra el sistema.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
