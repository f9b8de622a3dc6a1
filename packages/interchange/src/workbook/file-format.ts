import { fault } from '@cartera/core';
import { open, type FileHandle } from 'node:fs/promises';
import { compoundFileIssue } from './compound-file.js';
import { notATable, type NotATable } from './not-a-table.js';

/** Bytes that are looked at. */
const HEAD_BYTES = 8192;

/**
 * What a file is by its first bytes, whatever it is called: 'xlsx' a zip that may be a workbook, 'csv' plain text.
 *
 * @throws file.not_found, file.empty; file.not_a_table with what it is instead.
 */
export async function fileFormat(path: string): Promise<'xlsx' | 'csv'> {
  const file = await open(path, 'r').catch(() => {
    throw fault('file.not_found');
  });
  try {
    return await formatOf(file);
  } finally {
    await file.close();
  }
}

/** What files begin with, in hexadecimal; those with a number of bytes before them are left to the text. */
const BEGINNINGS: readonly (readonly [start: string, issue: NotATable])[] = [
  ['255044462d', 'pdf'], // %PDF-
  ['0904', 'xls'],
  ['0902', 'xls'],
  ['0900', 'xls'],
  ['1f8b', 'archive'], // gzip
  ['377abcaf271c', 'archive'], // 7z
  ['526172211a07', 'archive'], // Rar!
];

async function formatOf(file: FileHandle): Promise<'xlsx' | 'csv'> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0).catch(() => {
    throw fault('file.not_found');
  });
  if (bytesRead === 0) throw fault('file.empty');
  const head = buffer.subarray(0, bytesRead);
  const start = head.toString('hex', 0, 16);
  if (/^504b(0304|0506|0708)/.test(start)) return 'xlsx';
  if (start.startsWith('d0cf11e0a1b11ae1')) throw notATable(await compoundFileIssue(file, head));
  const known = BEGINNINGS.find(([beginning]) => start.startsWith(beginning));
  if (known) throw notATable(known[1]);
  const issue = markupIssue(textOf(head));
  if (issue) throw notATable(issue);
  return 'csv';
}

function textOf(head: Buffer): string {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return isWide ? head.toString('latin1').replaceAll('\0', '') : head.toString('latin1');
}

/** Reports that are pages or XML under the name of a spreadsheet. */
function markupIssue(text: string): NotATable | undefined {
  const start = text.replace(/^(ï»¿|ÿþ|þÿ)/, '').trimStart();
  if (/^mime-version:/i.test(start)) return 'html';
  if (!start.startsWith('<')) return undefined;
  if (/<office:document/i.test(start)) return 'ods';
  // Its tables are called like those of pages.
  if (/urn:schemas-microsoft-com:office:spreadsheet/i.test(start)) return 'xml';
  return /<(!doctype\s+html|html|head|meta|body|table|div|style)[\s>/]/i.test(start) ? 'html' : 'xml';
}
