// Reads a sheet of a workbook with SheetJS and prints what stands in it: how many rows, the sums of its numbers column by column, its last texts, its formulas.
import { readFileSync } from 'node:fs';
import { read, utils } from 'xlsx';

const [file, name] = process.argv.slice(2);
const sheet = read(readFileSync(file), { dense: true }).Sheets[name];
const [, ...rows] = utils.sheet_to_json(sheet, { header: 1, raw: true });
const sums = Array.from({ length: 7 }, () => 0);
for (const row of rows) for (const [place, value] of row.entries()) if (typeof value === 'number') sums[place] += Math.round(value * 100);
const total = sheet['!data'] ? sheet['!data'].at(-1)[5] : sheet.at(-1)[5];
console.log(JSON.stringify({ rows: rows.length + 1, sums, last: rows.at(-2), total: [total?.f, total?.v] }));
