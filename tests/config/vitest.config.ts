import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const conditions = ['cartera-src', 'node'];

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions }, noExternal: [/^@cartera\//] },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'tests/{simulation,golden,conformance,architecture,package,types,docs,interop,postgres-server}/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/*.browser.test.ts'],
    globalSetup: fileURLToPath(new URL('../postgres-server/start-for-run.ts', import.meta.url)),
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
