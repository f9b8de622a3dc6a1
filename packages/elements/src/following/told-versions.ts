import type { StreamId } from '@cartera/core';

/** Streams whose versions are remembered: those that moved last. */
const KEPT = 5_000;

/** The version of each stream that was told last: by it a day that passed is known from an entry. */
export class ToldVersions {
  private readonly versions = new Map<StreamId, number>();

  get(stream: StreamId): number | undefined {
    return this.versions.get(stream);
  }

  forget(): void {
    this.versions.clear();
  }

  tell(stream: StreamId, version: number): void {
    const before = this.versions.get(stream) ?? 0;
    this.versions.delete(stream); // the last one told is the last one forgotten
    this.versions.set(stream, Math.max(before, version));
    if (this.versions.size <= KEPT) return;
    const [oldest] = this.versions.keys();
    if (oldest !== undefined) this.versions.delete(oldest);
  }
}
