import { createHash } from 'node:crypto';

/**
 * An e-mail's Message-ID from what makes it happen once: the same key gives the same, so that whoever gets a message twice, or searches for it, sees that it is one.
 *
 * @example
 * messageId('r-1', { stream: 'account/ACME', domain: 'lacentral.example' }).endsWith('@lacentral.example>'); // => true
 */
export function messageId(key: string, { stream, domain }: { readonly stream: string; readonly domain: string }): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([stream, key]))
    .digest('hex')
    .slice(0, 40);
  return `<${hash}@${domain}>`;
}
