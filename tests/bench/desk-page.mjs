// Runs in the browser: shows the list of one side, drives its scroll bar frame by frame, and says what stood in the page after each.
import { cellsOf } from './desk-columns.mjs';
import { deskRows } from './desk-rows.mjs';
import { ROW_HEIGHT, SIDES } from './desk-sides.mjs';

const TOTAL = 100_000;
const FRAMES = 60;
/** Where the list is scrolled to, frame by frame. */
const PACES = {
  slow: places((frame) => frame),
  fast: places((frame) => frame * 40),
  jumps: places((frame) => (frame * 61_803) % (TOTAL - 100)),
};
/** A list that is not there after so many frames will not be. */
const PATIENCE = 300;
const TRIES = 5;
const REST = 15;

const rows = deskRows(TOTAL);
const expected = new Map();
let place;
let list;

/** Shows a list, in milliseconds until its first row is painted with all its words; `rowsBox`: how tall what its rows are seen through came out. */
async function show(side, height) {
  list?.end?.();
  place?.remove();
  await painted();
  place = document.createElement('div');
  place.className = 'place';
  place.style.height = `${height}px`;
  document.body.append(place);
  const start = performance.now();
  list = SIDES[side](place, rows);
  if (!(await isSoon(isWhole))) throw new Error('the list did not come');
  const time = performance.now() - start;
  await painted();
  const { top, bottom } = list.box();
  return { time, rowsBox: bottom - top };
}

/** Scrolls from the top at one pace; `look` is asked after each frame. */
async function scroll(pace, look) {
  for (const top of PACES[pace]) {
    list.scroller.scrollTop = top;
    await painted();
    look?.();
  }
}

/** Goes to the place of a row, and waits until the rows there are painted with all their words. A grid that stays blank after a long way is woken by a pixel. */
async function goTo(index) {
  const top = index * ROW_HEIGHT;
  list.scroller.scrollTop = top;
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await isSoon(isWhole)) return;
    list.scroller.scrollTop = top + 1;
    await painted();
    list.scroller.scrollTop = top;
  }
  throw new Error('the rows did not come');
}

/** Whether rows cover all of what is in sight and each says all that it has to say, one after the other. */
function isWhole() {
  if (!list.scroller) return false;
  const { inSight, gaps } = sight();
  return gaps === 0 && inSight.length > 0 && inSight.every(isRight);
}

/** Whether a row is the one that follows on the first in sight. */
function isRight({ cells }, offset, [first]) {
  return cells.join('|') === textOf(numberOf(first) + offset);
}

/** Which of all rows it is: their names end with it. */
function numberOf({ cells: [name] }) {
  return Number(name.split(' ').at(-1)) - 1;
}

function textOf(index) {
  if (!rows[index]) return undefined;
  if (!expected.has(index)) expected.set(index, cellsOf(rows[index]).join('|'));
  return expected.get(index);
}

/** Rows in sight from the top, and how many pixels no row covers. */
function sight() {
  const box = list.box();
  const inSight = list
    .rows()
    .filter(({ top, bottom }) => bottom > box.top + 1 && top < box.bottom - 1)
    .toSorted((a, b) => a.top - b.top);
  let covered = box.top;
  let gaps = 0;
  for (const { top, bottom } of inSight) {
    gaps += Math.max(0, top - covered - 1);
    covered = Math.max(covered, bottom);
  }
  return { inSight, gaps: gaps + Math.max(0, box.bottom - covered - 1) };
}

/** Counts frames of a scroll: those with a place that no row covers, those with rows that wait for their words; and rows with words, without, and out of their order or place. */
async function watched(pace) {
  const seen = { blank: 0, waitingFrames: 0, text: 0, waiting: 0, wrong: 0, misplaced: 0 };
  await scroll(pace, () => {
    const { inSight, gaps } = sight();
    const said = inSight.filter(({ waiting }) => !waiting);
    seen.blank += gaps > 0 ? 1 : 0;
    seen.waitingFrames += said.length < inSight.length ? 1 : 0;
    seen.text += said.length;
    seen.waiting += inSight.length - said.length;
    seen.wrong += said.filter((row) => row.cells.join('|') !== textOf(numberOf(row))).length;
    seen.misplaced += said.filter((row) => Math.abs(row.top - placeOf(row)) > 1).length;
  });
  return seen;
}

/** Where a row has to stand. */
function placeOf(row) {
  return list.box().top + numberOf(row) * ROW_HEIGHT - list.scroller.scrollTop;
}

/** Milliseconds until all rows at a place far away are painted, from a list at rest. */
async function timeOfJump(index) {
  await idle(REST);
  const start = performance.now();
  await goTo(index);
  return performance.now() - start;
}

/** A task after the next frame: its paint is done. */
function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  });
}

/** Frames in which nothing happens. */
async function idle(frames) {
  for (let frame = 0; frame < frames; frame += 1) await painted();
}

/** Whether something comes to be so within as many frames as anybody waits. */
async function isSoon(isSo) {
  for (let frame = 0; frame < PATIENCE; frame += 1) {
    await painted();
    if (isSo()) return true;
  }
  return false;
}

function places(rowAt) {
  return Array.from({ length: FRAMES }, (_, frame) => rowAt(frame + 1) * ROW_HEIGHT);
}

Object.assign(globalThis, {
  show,
  scroll: (pace) => scroll(pace),
  watched,
  timeOfJump,
  idle: () => idle(FRAMES),
  /** The list at its top, and at rest. */
  toTop: async () => {
    await goTo(0);
    await idle(REST);
  },
  /** What is in sight now, cell by cell. */
  textsInSight: () => sight().inSight.map(({ cells }) => cells),
});
