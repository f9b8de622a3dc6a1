const ENCODED = "UTF-8''";
const VISIBLE_ASCII = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
/** The longest key that can be one has 200 characters, each of them one or two units. */
const LENGTH_MAX = 400;

/**
 * Headers carry bytes, and lose white space at their ends: what is not plain goes percent-encoded, marked as RFC 8187 does. What cannot be a
 * key goes as '', which the far end refuses for the same reason.
 *
 * @example
 * headerText('pago 0001/ñ'); // => "UTF-8''pago%200001%2F%C3%B1"
 */
export function headerText(key: unknown): string {
  if (typeof key !== 'string' || key === '' || key.length > LENGTH_MAX || /\p{Cs}/u.test(key)) return '';
  return VISIBLE_ASCII.test(key) && !key.startsWith(ENCODED) ? key : ENCODED + encodeURIComponent(key);
}
