import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';

const ORIGIN = 'http://cartera.test';
/** The same letters on every machine: Inter, and the marks ○ ✓ ◐ ✕ that it lacks. */
const FONTS = {
  Inter: import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
  Marks: import.meta.resolve('@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2'),
};

const faces = Object.keys(FONTS).map((name) => `@font-face { font-family: ${name}; src: url(/${name}.woff2); font-weight: 100 900 }`);

const PAGE = `<!doctype html>
<html lang="es-MX">
  <meta charset="utf-8">
  <title>Cartera</title>
  <style>
    ${faces.join('\n')}
    :root { color-scheme: light dark; font: 16px/1.5 Inter, Marks }
    body { margin: 0 }
  </style>
  <main></main>
  <script type="module" src="/stage.js"></script>
</html>`;

/** Opens the page on which elements are put: from the sources, with fonts of its own, and without a server. Whatever else it asks for does not exist. */
export async function openStage(page: Page): Promise<void> {
  const script = await bundle();
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const font = Object.entries(FONTS).find(([name]) => pathname === `/${name}.woff2`)?.[1];
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
    if (pathname === '/stage.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (font !== undefined) return route.fulfill({ contentType: 'font/woff2', body: await readFile(fileURLToPath(font)) });
    return route.fulfill({ status: 404 });
  });
  await page.goto(ORIGIN);
  await page.waitForFunction(() => 'show' in window);
  await page.evaluate(async (names) => {
    for (const name of names) await document.fonts.load(`16px ${name}`, 'Aa ○✓◐✕');
  }, Object.keys(FONTS));
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('stage.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['cartera-src', 'browser'],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
