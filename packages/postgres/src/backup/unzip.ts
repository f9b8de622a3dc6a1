import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { fault } from '@cartera/core';

const MAGIC = [0x1f, 0x8b];

/**
 * Unpacks a backup as it comes.
 *
 * @throws backup.not_a_backup where it is not zipped, backup.cut_short where the end is missing, backup.damaged where zip's own sums say so; what the bytes' source throws, as it is.
 */
export async function* unzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const unpacked = pipeline(Readable.from(zipped(bytes)), createGunzip(), () => undefined); // what fails comes out where it is read
  try {
    for await (const chunk of unpacked) yield chunk as Buffer;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'Z_BUF_ERROR') throw fault('backup.cut_short');
    throw code === 'Z_DATA_ERROR' ? fault('backup.damaged', { reason: 'zip' }) : error;
  }
}

async function* zipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const chunk of bytes) {
    for (let n = 0; n < chunk.length && at < MAGIC.length; n += 1, at += 1) if (chunk[n] !== MAGIC[at]) throw fault('backup.not_a_backup');
    yield chunk;
  }
}
