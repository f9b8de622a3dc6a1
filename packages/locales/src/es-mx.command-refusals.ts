import type { RefusalWords } from './messages.types.js';

/** Why a command of any kind is not done, in Spanish of Mexico, by code. */
export const esMxCommandRefusals = {
  'account.not_open': { text: 'Esta cuenta todavía no está abierta.', remedy: 'Abra la cuenta primero.' },
  'command.invalid': {
    text: ['Falta un dato o no tiene la forma esperada.', 'Dato: {path}.'],
    remedy: 'Corríjalo y envíe de nuevo; lo demás que escribió se conserva.',
  },
  'command.not_available': {
    text: ['Esta operación no se registra aquí, sino en otro sistema de la empresa.', 'Operación: {kind}.'],
    remedy: 'Regístrela en el sistema donde la empresa lleva sus facturas y pagos.',
  },
  'command.not_supported': {
    text: ['Esta operación todavía no está disponible.', 'Operación: {kind}.'],
    remedy: 'Use otra operación o actualice el sistema.',
  },
  'entry.id_reused': {
    text: 'Ya se recibió otra operación con este mismo número.',
    remedy: 'Revise si la operación ya quedó registrada antes de repetirla con un número nuevo.',
  },
  'version.conflict': {
    text: 'La cuenta cambió mientras usted trabajaba. No se guardó nada a medias.',
    remedy: 'Revise los datos nuevos y vuelva a enviar.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
