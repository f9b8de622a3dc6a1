import { fault } from '@cartera/core';
import { expect, test } from 'vitest';
import { storeFault } from './store-fault.js';

const failed = (fields: object): Error => Object.assign(new Error('secret'), fields);

test.each([
  ['store.full', { code: '53100' }],
  ['store.full', { code: 'ENOSPC' }],
  ['store.read_only', { code: '25006' }],
  ['store.read_only', { code: 'EROFS' }],
  ['store.read_only', { code: 'EACCES' }],
  ['store.unavailable', { code: 'ECONNREFUSED' }],
  ['store.unavailable', { code: '28P01' }],
  ['store.unavailable', { code: 'constructor' }],
  ['store.unavailable', { code: 20 }],
  ['store.unavailable', {}],
  ['entry.id_reused', { code: '23505', constraint: 'entry_tenant_id_key' }],
  ['store.unavailable', { code: '23505', constraint: 'request_pkey' }],
])('%s for %j, saying nothing of it', (code, fields) => {
  const error = storeFault(failed(fields));
  expect(error).toMatchObject({ code, message: code });
});

test.each([
  ['28P01', { issue: 'login_refused' }],
  ['53300', { issue: 'too_many_connections' }],
  ['57014', { issue: 'timeout' }],
  ['ECONNREFUSED', { issue: 'connection_refused' }],
  ['XX000', {}],
])('%s tells whoever runs it why: %j', (code, facts) => {
  expect(storeFault(failed({ code }))).toMatchObject({ code: 'store.unavailable', facts });
});

test('the cause is kept; a fault stays as it is; what is no error is one afterwards', () => {
  const cause = failed({ code: '53100' });
  expect(storeFault(cause).cause).toBe(cause);
  const known = fault('store.in_use', { pid: 5 });
  expect(storeFault(known)).toBe(known);
  expect(storeFault('no')).toMatchObject({ code: 'store.unavailable' });
});
