import { deepStrictEqual } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { chromeArgs, findChromium } from '../config/browser.mjs';
import { median } from './measure.mjs';
import { ms, ratio, table } from './report.mjs';

export const title = 'Desk: the list of 100,000 accounts in a browser';

const [BY_HAND, OURS, OURS_GIVEN] = ['by hand', 'Cartera', 'Cartera, rows given'];
const GRIDS = ['@vaadin/grid', 'ag-grid-community'];
const SIDES = [BY_HAND, OURS, OURS_GIVEN, ...GRIDS];
const PACES = ['slow', 'fast', 'jumps'];
/** Rows in sight, and their height in all. */
const ROWS = 20;
const ROWS_PX = 880;
const FIRST_ROUNDS = 9;
const AGAIN = 3;
const SCROLL_ROUNDS = { own: 9, grids: 3 };
const JUMPS = 9;
const FRAMES = 60;

/** `<cartera-worklist>` beside two grids and a list written by hand: same rows, same words, as much in sight, each in a fresh page of a real Chromium, by turns. */
export async function run() {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromeArgs });
  try {
    const opened = await openerOf(browser);
    const heights = await heightsOf(opened);
    const on = (side, work) =>
      opened(async (page) => {
        const show = () => page.evaluate(([side, height]) => globalThis.show(side, height), [side, heights[side]]);
        const meter = await meterOf(page);
        const before = await meter();
        const { time } = await show();
        return work(page, { time, worked: (await meter()) - before, meter }, show);
      });
    const seen = await each(SIDES, (side) => on(side, watch));
    expectSameRows(seen);
    expectRightRows(seen);
    const first = await byTurns([BY_HAND, OURS, ...GRIDS], FIRST_ROUNDS, (side) => on(side, timeFirst));
    const scrolled = {
      ...(await byTurns([BY_HAND, OURS, OURS_GIVEN], SCROLL_ROUNDS.own, (side) => on(side, weighScroll))),
      ...(await byTurns(GRIDS, SCROLL_ROUNDS.grids, (side) => on(side, weighScroll))),
    };
    return [reportFirst(first), reportScroll(scrolled), reportFrames(seen)].join('\n\n');
  } finally {
    await browser.close();
  }
}

/** Until the first rows are painted: the first time in a page, and what of it the main thread worked; then later ones in the same page. */
async function timeFirst(_page, { time, worked }, show) {
  const again = [];
  for (let turn = 0; turn < AGAIN; turn += 1) again.push((await show()).time);
  return { time, worked, again: median(again) };
}

/** What the main thread works in a frame, in milliseconds of processor time: script, style, layout, paint, without what a frame costs in which nothing happens. */
async function weighScroll(page, { meter }) {
  const cost = async (what) => {
    await page.evaluate(() => globalThis.toTop());
    const before = await meter();
    await page.evaluate((what) => (what === 'idle' ? globalThis.idle() : globalThis.scroll(what)), what);
    return ((await meter()) - before) / FRAMES;
  };
  await page.evaluate(() => globalThis.scroll('fast')); // code that runs at every frame is compiled by then
  const idle = await cost('idle');
  return each(PACES, async (pace) => (await cost(pace)) - idle);
}

/** Reads how much the main thread of a page has worked, in milliseconds of processor time: what else the machine does is not in it. */
async function meterOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}

async function watch(page) {
  const texts = (await page.evaluate(() => globalThis.textsInSight())).slice(0, ROWS);
  const paces = await each(PACES, async (pace) => {
    await page.evaluate(() => globalThis.toTop());
    return page.evaluate((pace) => globalThis.watched(pace), pace);
  });
  const times = [];
  for (let jump = 1; jump <= JUMPS; jump += 1)
    times.push(await page.evaluate((index) => globalThis.timeOfJump(index), (jump * 27_644) % 99_000));
  return { ...paces, texts, jumpTime: median(times) };
}

/** The first twenty rows say the same on every side, cell by cell. */
function expectSameRows(seen) {
  for (const side of SIDES) deepStrictEqual([side, seen[side].texts.length, seen[side].texts], [side, ROWS, seen[BY_HAND].texts]);
}

/** No row says anything but its own; Cartera's and those by hand stand where they belong; with all rows at hand every frame shows as many as by hand. */
function expectRightRows(seen) {
  for (const pace of PACES) {
    for (const side of SIDES) deepStrictEqual([side, pace, seen[side][pace].wrong], [side, pace, 0]);
    for (const side of [BY_HAND, OURS, OURS_GIVEN]) deepStrictEqual([side, pace, seen[side][pace].misplaced], [side, pace, 0]);
    deepStrictEqual(seen[OURS_GIVEN][pace].text, seen[BY_HAND][pace].text);
  }
}

function reportFirst(times) {
  const of = (side, what) => median(times[side].map((time) => time[what]));
  const pair = (side, what) => [ratio(of(side, what) / of(OURS, what)), ms(of(side, what))];
  return table(
    [
      'until 20 rows are painted',
      'beside Cartera (goal > 1)',
      'ms',
      'main thread, beside Cartera',
      'ms',
      'a later list, beside Cartera',
      'ms',
    ],
    Object.keys(times).map((side) => [side, ...pair(side, 'time'), ...pair(side, 'worked'), ...pair(side, 'again')]),
  );
}

function reportScroll(costs) {
  const of = (side, pace) => median(costs[side].map((cost) => cost[pace]));
  return table(
    ['scroll work a frame', ...PACES.flatMap((pace) => [`${pace}, beside by hand (goal ≤ 1.30)`, 'ms'])],
    Object.keys(costs).map((side) => [side, ...PACES.flatMap((pace) => [ratio(of(side, pace) / of(BY_HAND, pace)), ms(of(side, pace))])]),
  );
}

function reportFrames(seen) {
  const of = (side, what) => PACES.map((pace) => seen[side][pace][what]).join(' · ');
  return table(
    [
      `of ${FRAMES} frames: ${PACES.join(' · ')}`,
      'blank (goal 0)',
      'with placeholders',
      'rows with words',
      'placeholders',
      'ms until a far place is whole',
    ],
    SIDES.map((side) => [
      side,
      of(side, 'blank'),
      of(side, 'waitingFrames'),
      of(side, 'text'),
      of(side, 'waiting'),
      ms(seen[side].jumpTime),
    ]),
  );
}

/** Every side once a round, the first of each round another one. */
async function byTurns(sides, rounds, measure) {
  const results = Object.fromEntries(sides.map((side) => [side, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [turn] of sides.entries()) {
      const side = sides[(turn + round) % sides.length];
      results[side].push(await measure(side));
    }
  }
  return results;
}

/** How tall each side has to be for as many rows to be in sight: what stands above them differs. */
function heightsOf(opened) {
  return each(SIDES, (side) =>
    opened(async (page) => {
      const { rowsBox } = await page.evaluate((side) => globalThis.show(side, 1000), side);
      return ROWS_PX + 1000 - rowsBox;
    }),
  );
}

/** Does something in a fresh page. None may ask the network for anything. */
async function openerOf(browser) {
  const [style, script] = [await readFile(new URL('./desk-page.css', import.meta.url), 'utf8'), await bundle()];
  return async (work) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1100 }, locale: 'es-MX' });
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setContent(`<!doctype html><html lang="es-MX"><head><style>${style}</style></head><body></body></html>`);
    await page.addScriptTag({ content: script, type: 'module' });
    await page.waitForFunction(() => 'show' in globalThis);
    const result = await work(page);
    await page.close();
    deepStrictEqual(requests, []);
    return result;
  };
}

async function each(names, work) {
  const results = {};
  for (const name of names) results[name] = await work(name);
  return results;
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./desk-page.mjs', import.meta.url))],
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    // the package's own way out: it would send home what it sees on a developer's machine
    alias: {
      '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics.js': '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics-optout.js',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  return outputFiles[0].text;
}
