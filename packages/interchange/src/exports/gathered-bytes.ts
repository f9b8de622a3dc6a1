import { Writable } from 'node:stream';

/** A stream to write to, and all that was written once it has ended. */
export function gatheredBytes(): { readonly stream: Writable; readonly bytes: Promise<Uint8Array<ArrayBuffer>> } {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      size += chunk.length;
      done();
    },
  });
  const bytes = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    stream.once('error', reject);
    stream.once('finish', () => {
      const whole = new Uint8Array(size);
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      resolve(whole);
    });
  });
  return { stream, bytes };
}
