import { fault } from '@cartera/core';
import { isLocalOrigin } from './is-local-origin.js';
import type { LinkKeys } from './link-keys.js';

/**
 * Nothing that leads to another machine is signed with the key that everybody knows.
 *
 * @throws link.key_missing.
 */
export function refuseDevelopmentKey({ signing }: LinkKeys, origin: string): void {
  if (signing.kid === 'dev' && !isLocalOrigin(origin)) throw fault('link.key_missing', {}, 'CARTERA_LINK_KEY');
}
