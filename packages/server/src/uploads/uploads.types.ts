/** Whose upload it is: a tenant's caller. */
export interface UploadOwner {
  readonly tenant: string;
  readonly caller: string;
}

/** A file that was sent, where it is kept. */
export interface KeptUpload {
  readonly uploadId: string;
  /** As it was called where it came from, without a path. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** A folder of its own, for what is made of it. */
  readonly dir: string;
  readonly path: string;
  /** What the last run refused of it; a run changes it. */
  rejected: string | undefined;
}

/** Files that were sent to this process, each for whoever sent it: kept for an hour after their last use, and no longer than it runs. */
export interface Uploads {
  /**
   * Keeps a file, unless what looks at it first throws.
   *
   * @throws Rejects with file.empty, file.too_large (`facts.megabytes`: what it may have), upload.no_room, backend.aborted.
   */
  readonly keep: (
    file: Blob,
    options: UploadOwner & { readonly name: string; readonly signal?: AbortSignal },
    check?: (path: string) => Promise<unknown>,
  ) => Promise<KeptUpload>;
  /**
   * Uses a file: while it is used it is not dropped, and afterwards it is kept for another hour.
   *
   * @throws Rejects with upload.unknown: it never was, was dropped since, or is somebody else's.
   */
  readonly use: <T>(uploadId: string, owner: UploadOwner, using: (upload: KeptUpload) => Promise<T>) => Promise<T>;
  /**
   * Does what has a name in common one after the other, in the order it was asked for.
   *
   * @throws Rejects with import.stopped where it was given up before its turn came.
   */
  readonly inTurn: <T>(name: string, work: () => Promise<T>, signal?: AbortSignal) => Promise<T>;
  /** Drops all of them; what is being used is let end first. */
  readonly close: () => Promise<void>;
}
