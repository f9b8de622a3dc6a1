import { setImmediate } from 'node:timers/promises';

/** Lets others have their turn: an embedded database answers within the process, and a long list of pages would hold up whoever else is waiting. */
export async function othersTurn(): Promise<void> {
  await setImmediate();
}
