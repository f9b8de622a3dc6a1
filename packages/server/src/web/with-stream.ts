import type { StreamId } from '@cartera/core';

/** Where a page begins to say what it is. */
const BEGINNING = /<head(?:\s[^>]*)?>|<!doctype[^>]*>/gi;

/**
 * A page that says whose account it shows, where its address does not: `<meta name="cartera-stream" content="account/…">`, at the beginning of its head.
 *
 * @example
 * withStream(new TextEncoder().encode('<!doctype html><head></head>'), 'account/ACME'); // => '<!doctype html><head><meta name="cartera-stream" content="account/ACME"></head>'
 */
export function withStream(page: Uint8Array, stream: StreamId): string {
  const text = new TextDecoder().decode(page);
  const places = [...text.matchAll(BEGINNING)];
  const place = places.find(([tag]) => /^<head/i.test(tag)) ?? places[0];
  const end = place ? place.index + place[0].length : 0;
  return `${text.slice(0, end)}<meta name="cartera-stream" content="${attribute(stream)}">${text.slice(end)}`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
