import type { ExportFormat, MadeFile } from '@cartera/backend';
import { exportLocale } from '@cartera/interchange/exports';
import { bytesOfFormat, MEDIA_TYPES } from './bytes-of-format.js';
import { FILE_LANGUAGES } from './file-languages.js';
import { fileName } from './file-name.js';
import type { MadeExport } from './made-export.types.js';

/** How a file is to be. */
export interface FileForm {
  readonly format: ExportFormat;
  readonly language?: string | undefined;
  readonly bom?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** An export as a file: its name, and its bytes with their media type. */
export async function madeFile(
  made: MadeExport,
  { format, language = FILE_LANGUAGES[0], bom = false, signal }: FileForm,
): Promise<MadeFile> {
  const locale = await exportLocale(language);
  const bytes = await bytesOfFormat(made, { format, locale, bom, signal });
  return { name: fileName([made.title(locale), ...made.of], made.asOf, format), body: new Blob([...bytes], { type: MEDIA_TYPES[format] }) };
}
