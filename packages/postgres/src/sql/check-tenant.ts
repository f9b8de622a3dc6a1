import { fault } from '@cartera/core';

/** Characters (UTF-16 units) that a tenant's name may have. */
const NAME_MAX = 200;
const HALF_CHARACTER = /\p{Surrogate}/u;

/**
 * A tenant's name, as it was given: any text of 1 to 200 characters, but for U+0000 and half characters, which a database cannot keep apart.
 *
 * @throws store.tenant_invalid at `tenant`.
 * @example
 * checkTenant("o'higgins; drop table"); // => "o'higgins; drop table"
 */
export function checkTenant(tenant: string): string {
  const isName = typeof tenant === 'string' && tenant.length > 0 && tenant.length <= NAME_MAX;
  if (!isName || tenant.includes('\u0000') || HALF_CHARACTER.test(tenant)) throw fault('store.tenant_invalid', { max: NAME_MAX }, 'tenant');
  return tenant;
}
