import type { Content } from 'pdfmake/interfaces.js';
import type { Flow } from './block.types.js';
import { breakTable, tableStart, type TableHeights } from './break-table.js';
import type { SetTable } from './set-table.types.js';
import { tableContent } from './table-content.js';

/**
 * Puts blocks and tables on pages, in order. A block is never split, a table only between two rows.
 *
 * @param room How high the content of a page is at most, in points.
 * @returns What stands on each page; at least one page.
 */
export function fillPages(flow: readonly Flow[], room: number): readonly (readonly Content[])[] {
  const pages: Content[][] = [[]];
  let used = 0;
  const turn = () => {
    pages.push([]);
    used = 0;
  };
  const put = (content: Content, height: number) => {
    pages.at(-1)?.push(content);
    used += height;
  };
  for (const [place, part] of flow.entries()) {
    const start = startOf(flow, place, room);
    if (used > 0 && used + (start > room ? firstOf(part, room) : start) > room) turn();
    if (part.kind === 'block') {
      put(part.content, part.height);
      continue;
    }
    const heights = heightsOf(part);
    for (let from = 0; from < part.rows.length;) {
      const end = breakTable(heights, from, { room: room - used, isFresh: used === 0 });
      if (end > from) {
        const { content, height } = tableContent(part, from, end);
        put(content, height);
      }
      if (end < part.rows.length) turn();
      from = end;
    }
  }
  return pages;
}

/** How much room a part wants with all that it is kept together with. */
function startOf(flow: readonly Flow[], place: number, room: number): number {
  const part = flow[place];
  if (!part) return 0;
  return firstOf(part, room) + (part.kind === 'block' && part.isKeptWithNext ? startOf(flow, place + 1, room) : 0);
}

function firstOf(part: Flow, room: number): number {
  return part.kind === 'block' ? part.height : tableStart(heightsOf(part), room);
}

function heightsOf({ head, rows, total, carriedHeight, again }: SetTable): TableHeights {
  return {
    head: head.height,
    rows: rows.map(({ height }) => height),
    total: total?.height ?? 0,
    carried: carriedHeight,
    again: again().height,
  };
}
