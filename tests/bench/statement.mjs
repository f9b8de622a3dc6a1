import { deepStrictEqual } from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { chromeArgs, findChromium } from '../config/browser.mjs';
import { median } from './measure.mjs';
import { count, ms, ratio, table } from './report.mjs';
import { statementOfLines } from './statement-of-lines.mjs';

export const title = 'Statement: from data to paint in a browser';

const LINES = 5_000;
const ROUNDS = 7;
const SIDES = ['cartera-statement', 'plain-table'];

/** `<cartera-statement>` beside a plain Lit table with `repeat()`: same rows, same words, same page, by turns in a real Chromium. */
export async function run() {
  const statement = statementOfLines(LINES);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromeArgs });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'es-MX' });
    await page.setContent('<!doctype html><html lang="es-MX"><body></body></html>');
    await page.addScriptTag({ content: await bundle(), type: 'module' });
    const ask = (what, tag) => page.evaluate(([what, tag, statement]) => globalThis[what](tag, statement), [what, tag, statement]);
    const [ours, theirs] = [await ask('textOf', SIDES[0]), await ask('textOf', SIDES[1])];
    deepStrictEqual(ours, theirs);
    return report(await timeByTurns(ask));
  } finally {
    await browser.close();
  }
}

async function timeByTurns(ask) {
  const times = { 'cartera-statement': [], 'plain-table': [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const tag of round % 2 === 0 ? SIDES : SIDES.toReversed()) times[tag].push(await ask('timeOf', tag));
  }
  return times;
}

function report(times) {
  const of = (tag, what) => median(times[tag].map((time) => time[what]));
  const rows = [
    ['first rows painted', 'firstPaint'],
    ['all rows in the page', 'allRows'],
  ].map(([words, what]) => {
    const [ours, plain] = SIDES.map((tag) => of(tag, what));
    return [words, ratio(plain / ours), ms(ours), ms(plain)];
  });
  return table([`${count(LINES)} lines`, 'plain table beside Cartera', 'Cartera ms', 'plain table ms'], rows);
}

async function bundle() {
  const entry = fileURLToPath(new URL('./statement-page.mjs', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, write: false, format: 'esm', target: 'es2022' });
  return outputFiles[0].text;
}
