import type { RefusalWords } from './messages.types.js';

/** Why an account cannot be shown, in Spanish of Mexico, by code. */
export const esMxAccountFailures = {
  'account.unreadable': {
    text: 'Los datos de la cuenta llegaron incompletos y no se pueden mostrar.',
    remedy: 'Intente de nuevo. Si vuelve a pasar, avise a quien administra el sistema.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
