import type { LocalDate } from '@cartera/core';

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
/** Where the count of entries and the beginning of the directory stand in its end. */
const [END_LENGTH, ENTRIES_AT, DIRECTORY_AT] = [22, 10, 16];
/** Years before it cannot be written. */
const FIRST_YEAR = 1980;

/**
 * Dates every entry of a zip file at midnight of a day, in place: what writes it takes the clock's, and the same export would not be the same bytes.
 *
 * @param zip Without a comment and below 4 GiB, as it was just written.
 * @see APPNOTE.TXT (PKWARE), 4.3.7 local file header, 4.3.12 central directory, 4.4.6 date and time.
 */
export function dateZip(zip: Uint8Array, on: LocalDate): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - END_LENGTH;
  if (view.getUint32(end, true) !== END) return;
  const date = dosDate(on);
  let at = view.getUint32(end + DIRECTORY_AT, true);
  for (let left = view.getUint16(end + ENTRIES_AT, true); left > 0 && view.getUint32(at, true) === CENTRAL; left -= 1) {
    const header = view.getUint32(at + 42, true);
    if (view.getUint32(header, true) === LOCAL) stamp(view, header + 10, date);
    stamp(view, at + 12, date);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** Time, then date; midnight is 0. */
function stamp(view: DataView, at: number, date: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, date, true);
}

function dosDate(on: LocalDate): number {
  const [year = FIRST_YEAR, month = 1, day = 1] = on.split('-').map(Number);
  return year < FIRST_YEAR ? (1 << 5) | 1 : ((year - FIRST_YEAR) << 9) | (month << 5) | day;
}
