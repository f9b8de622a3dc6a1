import { digestOf } from '@cartera/core';

/** A view as it is handed over in JSON: what it is, what it says, and the digest of both. */
export type ExportEnvelope<T extends object> = T & { readonly export: string; readonly digest: string };

/**
 * A view with its name and its digest: SHA-256 over the RFC 8785 text of everything else. A statement has a digest of its own and needs none.
 *
 * @example
 * enveloped('aging', report).digest; // => what `isEnveloped` and `cartera verify` recompute
 */
export function enveloped<T extends object>(name: string, view: T): ExportEnvelope<T> {
  const content = JSON.parse(JSON.stringify({ export: name, ...view })) as T & { readonly export: string };
  return { ...content, digest: digestOf(content) };
}

/**
 * Whether an export is the one its digest was made of: untouched since.
 *
 * @example
 * isEnveloped({ ...enveloped('aging', report), asOf: '2026-04-30' }); // => false
 */
export function isEnveloped(json: Readonly<Record<string, unknown>>): boolean {
  const { digest, ...content } = json;
  return digestOf(content) === digest;
}
