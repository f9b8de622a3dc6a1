import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT, unbuilt } from './install-packed.js';

test.skipIf(unbuilt.length > 0)(
  `the adapter's example runs${unbuilt.length > 0 ? ' (skipped: run `npm run build` first)' : ''}: a statement, an aging, a promise that is kept`,
  () => {
    const printed = execFileSync(process.execPath, ['examples/adapter/index.js'], { cwd: ROOT, encoding: 'utf8' }).replaceAll(
      '\u00A0',
      ' ',
    );
    for (const line of [
      '9 mar 2026  Pago devuelto  $8,500.00 MXN → $17,700.00 MXN',
      'MXN: $22,100.00 MXN, por vencer $6,400.00 MXN',
      '31–60 días: $5,000.00 MXN',
      'USD: $1,200.00 USD, por vencer $0.00 USD',
      'make-promise: portal-7f3a/1',
      'record-payment: Esta operación no se registra aquí',
      'PP-1: kept',
    ])
      expect(printed).toContain(line);
  },
);
