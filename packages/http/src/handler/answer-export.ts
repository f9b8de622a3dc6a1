import type { ExportFormat, ExportName, ExportRequest } from '@cartera/backend';
import { fault } from '@cartera/core';
import type { Asked } from './asked.types.js';
import { fileAnswer } from './file-answer.js';
import { queryOf } from './query-of.js';
import { viewQuery } from './view-query.js';

/** GET …/exports/NAME?format=pdf&field=value: 200 with the file. What names, formats and fields are worth, the backend says. */
export async function answerExport(name: string, query: URLSearchParams, { backend, signal }: Asked): Promise<Response> {
  if (!backend.files) throw fault('view.not_available', {}, 'exports');
  const { format = '', language, bom, ...fields } = queryOf(query);
  if (bom !== undefined && bom !== 'true' && bom !== 'false') throw fault('query.invalid', { issue: 'not_a_boolean' }, 'bom');
  const request: ExportRequest<ExportName> = {
    query: viewQuery(name, fields),
    format: format as ExportFormat,
    ...(language !== undefined && { language }),
    ...(bom === 'true' && { bom: true as const }),
  };
  return fileAnswer(await backend.files.export(name as ExportName, request, { signal }));
}
