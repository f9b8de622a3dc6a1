import { readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Imports, RunOptions, RunRequest, FileReport } from '@cartera/backend';
import { parseMapping } from '@cartera/interchange';
import { previewFile, sniffFile } from '@cartera/interchange/files';
import { businessDay } from '../days/index.js';
import type { KeptUpload, UploadOwner } from '../uploads/index.js';
import { bringRows } from './bring-rows.js';
import type { ImportsOptions } from './create-imports.types.js';
import { fileReport } from './file-report.js';
import { previewRequest, runRequest } from './import-request.js';
import { mayImport } from './may-import.js';
import { namingFile } from './naming-file.js';
import { runImport } from './run-import.js';

const DEFAULT_TENANT = 'default';
const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Imports for a caller: files that are sent are kept by `uploads`, looked at as often as needed, and imported by the engine of `cartera import`. Runs of one file, and imports into the same
 * books, follow each other; an import that was stopped is completed by the next.
 *
 * @returns undefined for whoever may not give every command that an import gives: customers, auditors.
 * @example
 * const uploads = openUploads({ clock });
 * const imports = createImports({ store, caller: { id: 'ana', role: 'clerk' }, uploads, clock });
 * const { uploadId } = await imports.upload(file, { name: 'Cartera.xlsx' });
 */
export function createImports(options: ImportsOptions): Imports | undefined {
  const { caller, uploads, tenant = DEFAULT_TENANT } = options;
  if (!mayImport(caller)) return undefined;
  const owner: UploadOwner = { tenant, caller: caller.id };
  return Object.freeze<Imports>({
    async upload(file, { name, signal }) {
      const sent = { ...owner, name, ...(signal && { signal }) };
      const { uploadId, name: called, size } = await uploads.keep(file, sent, sniffFile);
      return { uploadId, name: called, size };
    },
    preview: async (uploadId, request) =>
      uploads.use(uploadId, owner, async ({ path, name }) => namingFile(name, previewFile(path, { ...previewRequest(request), name }))),
    run: async (uploadId, request, how = {}) =>
      uploads.use(uploadId, owner, async (upload) => {
        const asked = runRequest(request);
        const run = async () => runUpload(upload, asked, { ...options, how });
        const inTurn = asked.dryRun === true ? run : async () => uploads.inTurn(`books ${tenant}`, run, how.signal);
        return uploads.inTurn(uploadId, inTurn, how.signal);
      }),
    rejected: async (uploadId) =>
      uploads.use(uploadId, owner, async ({ name, rejected }) => {
        if (rejected === undefined) return undefined;
        const end = extname(rejected);
        return { name: `${name}.rejected${end}`, body: new Blob([await readFile(rejected)], { type: end === '.csv' ? CSV : XLSX }) };
      }),
  });
}

async function runUpload(
  upload: KeptUpload,
  request: RunRequest,
  { how: { signal = new AbortController().signal, progress }, ...options }: ImportsOptions & { readonly how: RunOptions },
): Promise<FileReport> {
  const { store, caller, clock } = options;
  const mapping = parseMapping(request.mapping);
  const asOf = request.asOf ?? businessDay(options);
  const { tell, report } = fileReport();
  let rows = 0;
  const done = await runImport({
    file: upload.path,
    named: upload.name,
    rejectedBase: join(upload.dir, 'rows'),
    mapping,
    store,
    caller,
    asOf,
    clock,
    update: request.update === true,
    strict: request.strict === true,
    dryRun: request.dryRun === true,
    signal,
    progress(more) {
      rows += more;
      progress?.(rows);
    },
    ...tell,
  });
  if (upload.rejected !== undefined) await rm(upload.rejected, { force: true });
  upload.rejected = done.rejectedFile;
  if (request.dryRun !== true) await bringRows(options);
  return report(done);
}
