import type { StreamId } from '@cartera/core';
import type { Move, Moves } from './feed.types.js';

/** Between the first of many moves and the telling of them: one request and one paint for all. */
const BURST_MS = 250;

const WEIGHT: Readonly<Record<Move['kind'], number>> = { standing: 0, day: 1, entries: 2 };

/** Collects moves and tells them together. */
export class Burst {
  private readonly tell: (moves: Moves) => void;
  private moves = new Map<StreamId, Move>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (moves: Moves) => void) {
    this.tell = tell;
  }

  /** Of several moves of a stream the newest version counts, and the kind that says most. */
  add(stream: StreamId, move: Move): void {
    const before = this.moves.get(stream);
    const kind = before && WEIGHT[before.kind] > WEIGHT[move.kind] ? before.kind : move.kind;
    this.moves.set(stream, { version: Math.max(move.version, before?.version ?? 0), kind });
    this.timer ??= setTimeout(() => this.flush(), BURST_MS);
  }

  /** Tells at once what was collected. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { moves } = this;
    if (moves.size === 0) return;
    this.moves = new Map();
    this.tell(moves);
  }
}
