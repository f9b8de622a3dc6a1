/** How a document is put on paper. */
export interface PdfOptions {
  /** Default 'letter', as Mexico prints. */
  readonly pageSize?: 'letter' | 'a4';
  /** Fonts instead of Roboto: for names in letters that Roboto does not have. */
  readonly fonts?: PdfFonts;
}

/** Paths of two TTF or OTF files, with figures of one width. */
export interface PdfFonts {
  readonly regular: string;
  /** For headings and what is owed. */
  readonly bold: string;
}
