import type { RefusalWords } from './messages.types.js';

/** Why an aging cannot be shown, in Spanish of Mexico, by code. */
export const esMxAgingFailures = {
  'aging.scheme_invalid': {
    text: 'Los tramos de antigüedad no son válidos: deben ir en orden, sin huecos ni traslapes, y el último sin fin.',
    remedy: 'Empiece cada tramo un día después del anterior y deje abierto el último.',
  },
  'aging.unreadable': {
    text: 'La antigüedad de saldos que se recibió está incompleta y no se puede mostrar.',
    remedy: 'Intente de nuevo. Si vuelve a pasar, avise a quien administra el sistema.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
