// Runs in the browser: the same list shown in several ways. Each is put into `place` and says how it is read: `scroller`, the `box` its rows are seen through, its `rows`.
import '@cartera/elements/define/worklist';
import '@vaadin/grid';
import { createGrid, InfiniteRowModelModule, ModuleRegistry } from 'ag-grid-community';
import { listByHand } from './desk-by-hand.mjs';
import { COLUMNS } from './desk-columns.mjs';
import { pageOf } from './desk-rows.mjs';

ModuleRegistry.registerModules([InfiniteRowModelModule]);

export const ROW_HEIGHT = 44;
const PAGE = 50;

export const SIDES = {
  'by hand': (place, rows) => {
    const scroller = listByHand(place, rows, { rowHeight: ROW_HEIGHT });
    return {
      scroller,
      box: () => scroller.getBoundingClientRect(),
      rows: () => read(scroller.querySelectorAll('.row'), (row) => [...row.children]),
    };
  },
  Cartera: (place, rows) =>
    worklistIn(place, (_, provider) => {
      provider.backend = { view: async (_name, query) => pageOf(rows, query) };
    }),
  'Cartera, rows given': (place, rows) =>
    worklistIn(place, (element) => {
      element.page = pageOf(rows, { limit: rows.length });
    }),
  '@vaadin/grid': (place, rows) => {
    const grid = document.createElement('vaadin-grid');
    grid.append(...COLUMNS.map(vaadinColumn));
    grid.pageSize = PAGE;
    grid.dataProvider = ({ page, pageSize }, answer) =>
      void Promise.resolve(pageOf(rows, { skip: page * pageSize, limit: pageSize })).then((came) => answer(came.rows, came.total));
    place.append(grid);
    const find = (id) => grid.shadowRoot.querySelector(`#${id}`);
    return {
      get scroller() {
        return find('table');
      },
      box: () => ({ top: find('header').getBoundingClientRect().bottom, bottom: find('table').getBoundingClientRect().bottom }),
      rows: () =>
        read(find('items').querySelectorAll('tr:not([hidden])'), (row) =>
          [...row.cells].map((cell) => cell.querySelector('slot').assignedNodes()[0]),
        ),
    };
  },
  'ag-grid-community': (place, rows) => {
    const grid = createGrid(place, {
      columnDefs: COLUMNS.map(({ id, head, width, text }) => ({
        colId: id,
        headerName: head,
        width,
        valueGetter: ({ data }) => data && text(data),
      })),
      rowModelType: 'infinite',
      cacheBlockSize: PAGE,
      rowHeight: ROW_HEIGHT,
      datasource: {
        rowCount: rows.length,
        getRows: (asked) => {
          const { startRow, endRow } = asked;
          void Promise.resolve(pageOf(rows, { skip: startRow, limit: endRow - startRow })).then((came) =>
            asked.successCallback(came.rows, came.total),
          );
        },
      },
    });
    const find = (selector) => place.querySelector(selector);
    return {
      end: () => grid.destroy(),
      get scroller() {
        return find('.ag-grid-viewport');
      },
      box: () => ({
        top: find('.ag-header').getBoundingClientRect().bottom,
        bottom: find('.ag-grid-viewport').getBoundingClientRect().bottom,
      }),
      rows: () =>
        read(place.querySelectorAll('.ag-grid-scrolling-container .ag-row'), (row) =>
          COLUMNS.map(({ id }) => row.querySelector(`[col-id="${id}"]`)),
        ),
    };
  },
};

function worklistIn(place, give) {
  const provider = document.createElement('cartera-provider');
  const element = document.createElement('cartera-worklist');
  element.style.height = '100%';
  give(element, provider);
  provider.append(element);
  place.append(provider);
  const find = (selector) => element.shadowRoot.querySelector(selector);
  return {
    get scroller() {
      return find('.grid');
    },
    box: () => ({ top: find('.heads').getBoundingClientRect().bottom, bottom: find('.grid').getBoundingClientRect().bottom }),
    rows: () =>
      read(
        element.shadowRoot.querySelectorAll('.body .row:not([hidden])'),
        (row) => [...row.querySelectorAll('.name, .id, .reason, .amount, .late, .standing')],
        (row) => row.hasAttribute('data-bare'),
      ),
  };
}

function vaadinColumn({ head, width, text }) {
  const column = document.createElement('vaadin-grid-column');
  column.header = head;
  column.width = `${width}px`;
  column.flexGrow = 0;
  column.renderer = (root, _column, { item }) => {
    root.textContent = text(item);
  };
  return column;
}

/** Rows as they stand in the page: what they say and where they are. A row without its own text waits for it. */
function read(nodes, cellsOf, isWaiting = () => false) {
  return [...nodes].map((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    const cells = cellsOf(node).map((cell) => cell?.textContent ?? '');
    return { top, bottom, cells, waiting: isWaiting(node) || cells[0] === '' };
  });
}
