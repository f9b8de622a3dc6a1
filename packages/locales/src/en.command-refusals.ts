import type { RefusalWords } from './messages.types.js';

/** Why a command of any kind is not done, in English, by code. */
export const enCommandRefusals = {
  'account.not_open': { text: 'This account is not open yet.', remedy: 'Open the account first.' },
  'command.invalid': {
    text: ['Something is missing or not in the expected form.', 'Where: {path}.'],
    remedy: 'Correct it and send again; everything else you typed is kept.',
  },
  'command.not_available': {
    text: ['This operation is not recorded here but in another system of the company.', 'Operation: {kind}.'],
    remedy: 'Record it in the system where the company keeps its invoices and payments.',
  },
  'command.not_supported': {
    text: ['This operation is not available yet.', 'Operation: {kind}.'],
    remedy: 'Use another operation or update the system.',
  },
  'entry.id_reused': {
    text: 'Another operation with this same number has already been received.',
    remedy: 'Check whether the operation is already recorded before you repeat it under a new number.',
  },
  'version.conflict': {
    text: 'The account changed while you were working. Nothing was half saved.',
    remedy: 'Look at the new data and send again.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
