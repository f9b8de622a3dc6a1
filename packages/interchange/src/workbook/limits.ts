/** A sheet ends here in every program that writes them. */
export const SHEET_ROWS_MAX = 1_048_576;
export const SHEET_COLUMNS_MAX = 16_384;

/** Parts of a workbook. One with a thousand pictures has far fewer. */
export const PARTS_MAX = 10_000;

const MEBIBYTE = 1024 * 1024;

/** Sheets, unpacked, in bytes. A million rows of thirty columns come to a third of it. */
export const SHEET_BYTES_MAX = 4096 * MEBIBYTE;

/** Texts that sheets share, unpacked, in bytes, and how many. They are kept in memory. */
export const SHARED_BYTES_MAX = 512 * MEBIBYTE;
export const SHARED_TEXTS_MAX = 16_777_216;

/** Any other part, unpacked, in bytes. Styles swollen by years of copying have ten MiB. */
export const PART_BYTES_MAX = 64 * MEBIBYTE;

/** How often a part may be as large as what it is packed in. Rows of figures come to ten or twenty; only what is made to swell comes to a thousand. */
export const UNPACKED_RATIO_MAX = 200;
/** Smaller than this, a part may be packed as well as it likes. */
export const UNPACKED_FREE_BYTES = 64 * MEBIBYTE;

/** Elements within each other. Sheets have about ten. */
export const XML_DEPTH_MAX = 100;
/** Characters that a single tag, text or comment may take. */
export const XML_TOKEN_MAX = 4 * MEBIBYTE;

/** Characters of a cell as it stands in the file, where one may be written as seven: a cell holds 32,767. */
export const CELL_TEXT_MAX = 262_144;
/** Characters of a row, and of a whole sheet, as read: a text that is stored once may be shown by every cell. */
export const ROW_TEXT_MAX = MEBIBYTE;
export const SHEET_TEXT_MAX = 4096 * MEBIBYTE;

/** Formats of numbers and cells' styles: programs stop at 65,490. */
export const STYLES_MAX = 100_000;
/** Sheets that a workbook lists. */
export const SHEETS_MAX = 10_000;
