import { defineConfig } from '@playwright/test';
import { chromeArgs, unpackChromium } from './browser.mjs';

const results = '../../build/test-results';

/** Pictures compare where the same Chromium draws them: always the one in node_modules, without the machine's own ways of drawing text. */
const drawing = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--lang=es-MX'];

export default defineConfig({
  testDir: '../visual',
  testMatch: '*.spec.ts',
  globalTeardown: '../visual/shrink-pictures.ts',
  outputDir: `${results}/visual`,
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  updateSnapshots: 'none', // a picture that is missing is a failure; `-u` takes it
  fullyParallel: true,
  workers: 2, // a page each
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: `${results}/visual.json` }]],
  expect: { toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', threshold: 0.1, maxDiffPixels: 20 } },
  use: {
    launchOptions: process.platform === 'linux' ? { executablePath: await unpackChromium(), args: [...chromeArgs, ...drawing] } : {},
  },
});
