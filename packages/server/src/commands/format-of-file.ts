import type { ExportFormat } from '@cartera/backend';

/**
 * The format that a file's name ends in, of those that there are; undefined where it ends in none of them.
 *
 * @example
 * formatOfFile('Estado.PDF', ['pdf', 'csv']); // => 'pdf'
 */
export function formatOfFile(file: string, formats: readonly ExportFormat[]): ExportFormat | undefined {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase();
  return formats.find((format) => format === ending);
}
