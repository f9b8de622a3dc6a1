import type { CommandRequest } from '@cartera/backend';
import type { Mailer } from './mailer.types.js';

/** How many are remembered: more than fail at once. */
const REMEMBERED = 1000;

/** What an e-mail server has taken and the books do not have yet. */
export interface HandedOver {
  readonly find: (id: string) => CommandRequest | undefined;
  readonly keep: (id: string, command: CommandRequest) => void;
  readonly drop: (id: string) => void;
}

const ofMailers = new WeakMap<Mailer, Map<string, CommandRequest>>();

/** What a mailer handed over without an entry, while the program lives: whoever asks again has it recorded as it went out, whatever the text would be by now. */
export function handedOver(mailer: Mailer): HandedOver {
  const commands = ofMailers.get(mailer) ?? new Map<string, CommandRequest>();
  ofMailers.set(mailer, commands);
  return {
    find: (id) => commands.get(id),
    keep(id, command) {
      commands.set(id, command);
      for (const oldest of commands.keys()) {
        if (commands.size <= REMEMBERED) break;
        commands.delete(oldest);
      }
    },
    drop: (id) => void commands.delete(id),
  };
}
