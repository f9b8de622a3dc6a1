import { defineConfig } from '@playwright/test';
import { chromeArgs, findChromium } from './browser.mjs';

const results = '../../build/test-results';

export default defineConfig({
  testDir: '../e2e',
  testMatch: '*.spec.ts',
  globalSetup: '../postgres-server/start-for-stories.ts',
  outputDir: `${results}/e2e`,
  workers: 1,
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: `${results}/e2e.json` }]],
  use: {
    locale: 'es-MX',
    timezoneId: 'America/Mexico_City',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: await findChromium(), args: chromeArgs },
  },
});
