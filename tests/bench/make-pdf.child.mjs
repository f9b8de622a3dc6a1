// Makes a PDF of a statement's movements, by `cartera` or as one plain table by `pdfmake` alone, and prints how long that took. The statement is there before the clock runs.
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { exportLocale, statementDocument } from '@cartera/interchange/exports';
import { pdfOf } from '@cartera/interchange/pdf';
import { formatAmount, formatDay } from '@cartera/locales';
import { statementOfLines } from './statement-of-lines.mjs';

const [side, lines, path] = process.argv.slice(2);
const locale = await exportLocale('es-MX');
const whole = statementDocument(statementOfLines(Number(lines)), { locale });
const document = { ...whole, sections: whole.sections.filter(({ key }) => key === 'movements') };
const [{ columns, rows }] = document.sections;
const cells = [columns.map(({ head }) => head), ...rows.map((row) => row.cells.map(textOf))];

const start = performance.now();
const bytes = side === 'cartera' ? await pdfOf(document) : await plainTable();
const took = performance.now() - start;
await writeFile(path, bytes);
console.log(JSON.stringify({ ms: took }));

/** As pdfmake's own documentation has it: one table, its header repeated. */
async function plainTable() {
  const own = createRequire(import.meta.resolve('@cartera/interchange/package.json')); // the same pdfmake, of the same package
  const pdfmake = own('pdfmake');
  const roboto = (weight) => own.resolve(`pdfmake/build/fonts/Roboto/Roboto-${weight}.ttf`);
  pdfmake.setFonts({ Roboto: { normal: roboto('Regular'), bold: roboto('Medium') } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  const widths = ['auto', 'auto', '*', 'auto', 'auto', 'auto'];
  const content = [{ table: { headerRows: 1, widths, body: cells } }];
  return pdfmake.createPdf({ content, pageSize: 'LETTER', defaultStyle: { fontSize: 9 } }).getBuffer();
}

function textOf(value) {
  if (value === null) return '';
  if ('day' in value) return formatDay(locale, value.day).replaceAll(' ', '\u00A0');
  return 'money' in value ? formatAmount(locale, value.money) : value.text;
}
