import type { Backend, ExportName, ExportRequest } from '@cartera/backend';
import type { MadeExport } from './made-export.types.js';
import type { ExportsOptions } from './exports-options.types.js';

/** What an export is made from. */
export interface ExportContext {
  readonly backend: Backend;
  readonly options: ExportsOptions;
  readonly signal: AbortSignal | undefined;
}

/** Asks the views of one export, and says what it holds. */
export type MakeExport<E extends ExportName> = (query: ExportRequest<E>['query'], context: ExportContext) => Promise<MadeExport>;
