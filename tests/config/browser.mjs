import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What every Chromium of ours is started with: no sandbox (containers run as root), no traffic of its own. */
export const chromeArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

/** The first of some programs that PATH has. */
export function which(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * A Chromium to test with: `CHROME_PATH`, else one on PATH, else the one inside the package `@sparticuz/chromium`. `BROWSER_FROM=npm` takes the package's always.
 *
 * @returns {Promise<string>} Its path.
 */
export async function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const system = process.env.BROWSER_FROM === 'npm' ? undefined : which('chromium-headless-shell', 'chromium', 'google-chrome');
  return system ?? unpackChromium();
}

/** The Chromium of `@sparticuz/chromium`. It unpacks to the temporary folder and reuses any older file there, so each version gets a folder of its own. */
export async function unpackChromium() {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium')); // './package.json' is not exported
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/chromium-${version}`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
