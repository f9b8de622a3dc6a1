import { cellsOf, COLUMNS } from './desk-columns.mjs';

/** Nodes kept above and below those in sight. */
const SPARE = 3;

/** As somebody writes it who wants nothing but speed: a fixed pool of rows moved by `transform`, cells written by `textContent`, the rows themselves in memory; no roles, no keys, no selection. */
export function listByHand(place, rows, { rowHeight }) {
  const scroller = made('div', 'scroller');
  const body = made('div', 'body');
  body.style.height = `${rows.length * rowHeight}px`;
  scroller.append(body);
  place.append(scroller);
  const pool = Array.from({ length: Math.ceil(scroller.clientHeight / rowHeight) + 1 + 2 * SPARE }, () => madeRow());
  body.append(...pool.map(({ node }) => node));

  function show() {
    const first = Math.max(0, Math.floor(scroller.scrollTop / rowHeight) - SPARE);
    const end = Math.min(rows.length, first + pool.length);
    for (let index = first; index < end; index += 1) {
      const row = pool[index % pool.length];
      if (row.index === index) continue;
      row.index = index;
      row.node.style.transform = `translateY(${index * rowHeight}px)`;
      const texts = cellsOf(rows[index]);
      for (let column = 0; column < texts.length; column += 1) row.cells[column].textContent = texts[column];
    }
  }
  scroller.addEventListener('scroll', show, { passive: true });
  show();
  return scroller;
}

function madeRow() {
  const node = made('div', 'row');
  const cells = COLUMNS.map(({ id }) => made('div', id));
  node.append(...cells);
  return { node, cells, index: -1 };
}

function made(tag, name) {
  const node = document.createElement(tag);
  node.className = name;
  return node;
}
