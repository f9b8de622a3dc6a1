import type { Imports, Upload } from '@cartera/backend';
import { failureOf, type LoadFailure } from '../loading/index.js';
import { ANSWER_UNREADABLE, FILE_UNREADABLE } from './import-failures.js';
import { isUpload } from './is-upload.js';

const MEGABYTE = 1_048_576;

/** A file as it was chosen, and what the far side calls it: sent once more where the far side no longer has it. */
export class FileSender {
  readonly file: File;
  private sent: Upload | undefined;

  constructor(file: File) {
    this.file = file;
  }

  get name(): string {
    return this.file.name;
  }

  get isSent(): boolean {
    return this.sent !== undefined;
  }

  /** Sends it. Undefined: it is there; else why not. Never rejects. */
  async send(imports: Imports, signal: AbortSignal): Promise<LoadFailure | undefined> {
    try {
      const answer: unknown = await imports.upload(this.file, { name: this.name, signal });
      if (!isUpload(answer)) return ANSWER_UNREADABLE;
      this.sent = answer;
      return undefined;
    } catch (error) {
      return (await isReadable(this.file)) ? ofFile(failureOf(error)) : FILE_UNREADABLE;
    }
  }

  /** Does something with the file; where it was kept too long ago to be there still, sends it again first. */
  async with<T>(imports: Imports, signal: AbortSignal, act: (uploadId: string) => Promise<T>): Promise<T> {
    try {
      if (this.sent) return await act(this.sent.uploadId);
    } catch (error) {
      if (failureOf(error).code !== 'upload.unknown' || signal.aborted) throw error;
    }
    const failure = await this.send(imports, signal);
    if (failure) throw Object.assign(new Error(failure.code), failure);
    return act((this.sent as Upload).uploadId);
  }
}

async function isReadable(file: Blob): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/** What the way there says of a body that is too large, said of the file that a person sent. */
function ofFile(failure: LoadFailure): LoadFailure {
  const { bytesMax } = failure.facts;
  if (failure.code !== 'http.body_too_large' || typeof bytesMax !== 'number') return failure;
  return { code: 'file.too_large', facts: { megabytes: Math.floor(bytesMax / MEGABYTE) }, retryable: false };
}
