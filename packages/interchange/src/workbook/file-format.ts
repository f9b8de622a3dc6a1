import { fault } from '@cartera/core';
import { open, type FileHandle } from 'node:fs/promises';
import { compoundFileIssue } from './compound-file.js';
import { wideEncoding } from '../table/index.js';
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
  ['89504e470d0a1a0a', 'other'], // PNG
  ['ffd8ff', 'other'], // JPEG
  ['474946383', 'other'], // GIF8
];
/** Those control characters that texts have: tabs, ends of lines and pages, the end of old files, what printers are told by; NUL in UTF-16. */
const MAY_BE_IN_TEXT: ReadonlySet<string> = new Set('\0\t\n\f\r\u001A\u001B');
/** More of the others than one in so many characters: no text. */
const TEXT_CHARACTERS = 50;

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
  const text = textOf(head);
  const issue = markupIssue(text) ?? (isBinary(text) ? 'other' : undefined);
  if (issue) throw notATable(issue);
  return 'csv';
}

/** A picture, a program, a file that somebody scrambled. */
function isBinary(text: string): boolean {
  const never = Array.from(text).filter((character) => character < ' ' && !MAY_BE_IN_TEXT.has(character));
  return never.length * TEXT_CHARACTERS > text.length;
}

function textOf(head: Buffer): string {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return isWide || wideEncoding(head) !== undefined ? head.toString('latin1').replaceAll('\0', '') : head.toString('latin1');
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
