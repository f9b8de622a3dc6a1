// Runs in the browser: two ways to show the same statement, timed by turns.
import '@cartera/elements/define/statement';
import { formatAmount, formatDay, localeFor } from '@cartera/locales';
import { entryKindWord } from '@cartera/locales/statement';
import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

const locale = localeFor('es-MX');

/** As it is usually written: one table, one `repeat()`. */
class PlainTable extends LitElement {
  static properties = { statement: { attribute: false } };

  render() {
    const [{ lines }] = this.statement.sections;
    return html`<table>
      <tbody>
        ${repeat(lines, ({ entryId }) => entryId, renderLine)}
      </tbody>
    </table>`;
  }
}
customElements.define('plain-table', PlainTable);

function renderLine({ on, kind, reference, amount, balance }) {
  const credit = amount.amount < 0;
  return html`<tr>
    <td>${formatDay(locale, on)}</td>
    <td>${reference}</td>
    <td>${entryKindWord(locale, kind)}</td>
    <td>${credit ? '' : formatAmount(locale, amount)}</td>
    <td>${credit ? formatAmount(locale, { ...amount, amount: -amount.amount }) : ''}</td>
    <td>${formatAmount(locale, balance)}</td>
  </tr>`;
}

const ROWS = { 'cartera-statement': '.movements tbody tr:not(.total)', 'plain-table': 'tbody tr' };

/** Shows a statement, waits until its first rows are on the screen, then until all its rows are. Milliseconds. */
async function show(tag, statement) {
  const start = performance.now();
  const element = document.createElement(tag);
  element.statement = statement;
  document.body.append(element);
  await element.updateComplete;
  await painted();
  const firstPaint = performance.now() - start;
  const rows = () => element.shadowRoot.querySelectorAll(ROWS[tag]);
  while (rows().length < statement.sections[0].lines.length) await painted();
  const allRows = performance.now() - start;
  return { element, rows, firstPaint, allRows };
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

/** One turn; the element is gone, and the frame without it painted, before the next. */
globalThis.timeOf = async (tag, statement) => {
  const { element, firstPaint, allRows } = await show(tag, statement);
  element.remove();
  await painted();
  return { firstPaint, allRows };
};

globalThis.textOf = async (tag, statement) => {
  const { element, rows } = await show(tag, statement);
  const cells = [...rows()].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
  element.remove();
  return cells;
};
