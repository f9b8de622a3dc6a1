import type { FileHandle } from 'node:fs/promises';
import type { NotATable } from './not-a-table.js';

/** Sectors of names that are looked through, and places of sectors that the header holds. */
const NAME_SECTORS_MAX = 64;
const HEADER_PLACES = 109;
const NAME_BYTES = 128;
const SECTORS_END = 0xfffffffa;

/**
 * What a compound file (the container of the years before .xlsx) holds: an encrypted workbook, a workbook of the old kind, or something else.
 *
 * @see [MS-CFB] for the container, [MS-OFFCRYPTO] 1.3.2 for the name of what is encrypted.
 */
export async function compoundFileIssue(file: FileHandle, head: Buffer): Promise<NotATable> {
  const names = await namesIn(file, head);
  if (names.includes('EncryptedPackage')) return 'password';
  return names.some((name) => name === 'Workbook' || name === 'Book') ? 'xls' : 'other';
}

/** The names in its directory: a chain of sectors through the table of sectors. */
async function namesIn(file: FileHandle, head: Buffer): Promise<readonly string[]> {
  if (head.length < 512) return [];
  const size = head.readUInt16LE(30) === 12 ? 4096 : 512;
  const sectorAt = async (place: number): Promise<Buffer> => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, (place + 1) * size);
    return buffer.subarray(0, bytesRead);
  };
  const names: string[] = [];
  let place = head.readUInt32LE(48);
  for (let count = 0; count < NAME_SECTORS_MAX && place < SECTORS_END; count += 1) {
    names.push(...namesOf(await sectorAt(place)));
    const table = Math.floor((place * 4) / size);
    if (table >= HEADER_PLACES) break;
    const sector = await sectorAt(head.readUInt32LE(76 + table * 4));
    const at = (place * 4) % size;
    if (at + 4 > sector.length) break;
    place = sector.readUInt32LE(at);
  }
  return names;
}

function namesOf(sector: Buffer): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at + NAME_BYTES <= sector.length; at += NAME_BYTES) {
    const bytes = Math.min(sector.readUInt16LE(at + 64), 64);
    names.push(sector.toString('utf16le', at, at + Math.max(0, bytes - 2)));
  }
  return names;
}
