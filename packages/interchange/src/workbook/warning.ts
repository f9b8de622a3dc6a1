import type { FileWarning } from './workbook.types.js';

/** What is worth knowing about a file that can be read. */
export function warning(code: string, facts: FileWarning['facts'] = {}): FileWarning {
  return { code, facts };
}
