import { fault } from '@cartera/core';

/** Longest address there can be: RFC 5321, 4.5.3.1.3, without the angle brackets. */
const LENGTH_MAX = 254;

/** One address as people have them: no quotes, no name before it, no second one, no white space. Letters of any language, as RFC 6531 lets them be. */
const ADDRESS =
  /^[^\s@<>(),;:\\"[\]\p{Cc}\p{Cf}\p{Zs}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}][\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u;

/**
 * Whether a text is one e-mail address that can be written to.
 *
 * @example
 * isAddress('pagos@lacentral.example'); // => true
 */
export function isAddress(text: string): boolean {
  return text.length <= LENGTH_MAX && ADDRESS.test(text) && !/^\.|\.\.|\.@/.test(text);
}

/**
 * An e-mail address as it is written to: one, with nothing around it.
 *
 * @throws {Fault} message.address_invalid at `to`; never with the address.
 * @example
 * checkAddress('a@x.example\nBcc: b@y.example'); // throws message.address_invalid
 */
export function checkAddress(text: string): string {
  if (!isAddress(text)) throw fault('message.address_invalid', {}, 'to');
  return text;
}
