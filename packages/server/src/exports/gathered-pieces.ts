import { setImmediate } from 'node:timers/promises';

/**
 * Pieces of a file, all of them, with everybody else's turn between two: whoever asks for a million rows holds up nobody.
 *
 * @throws Rejects with the signal's reason.
 */
export async function gatheredPieces<Piece>(pieces: Iterable<Piece>, signal: AbortSignal | undefined): Promise<readonly Piece[]> {
  const gathered: Piece[] = [];
  for (const piece of pieces) {
    gathered.push(piece);
    await setImmediate();
    signal?.throwIfAborted();
  }
  return gathered;
}
