import type { ExportRequest } from '@cartera/backend';
import { enveloped, worklistDocument } from '@cartera/interchange/exports';
import { bucketNameWord, type Locale, worklistReasonWord, worklistWords } from '@cartera/locales';
import { exportWords } from '@cartera/locales/exports';
import type { MakeExport } from './make-export.types.js';
import { refuseField } from './refuse-field.js';
import { wholeWorklist } from './whole-worklist.js';

type Query = ExportRequest<'worklist'>['query'];

/** Every row of the list that matches, as of one moment. */
export const makeWorklist: MakeExport<'worklist'> = async (query, { backend, options, signal }) => {
  refuseField(query, ['after', 'skip', 'limit']);
  const list = await wholeWorklist(backend, query, signal);
  const json = enveloped('worklist', { query, ...list });
  return {
    title: (locale) => worklistWords(locale).title,
    of: [],
    asOf: list.evaluatedOn,
    json,
    document: (locale) =>
      worklistDocument(list, {
        locale,
        chosen: chosenIn(locale, query),
        digest: json.digest,
        ...(options.zone !== undefined && { zone: options.zone }),
      }),
  };
};

/** How the list was ordered and narrowed, as its controls say it. */
function chosenIn(locale: Locale, { search = '', order = 'points', filter = {} }: Query): readonly { label: string; text: string }[] {
  const words = worklistWords(locale);
  const { reason, bucket, assignedTo, currency, withPromise, snoozed } = filter;
  const yesOrNo = (facet: 'withPromise' | 'snoozed', value: boolean) => ({
    label: words.facets[facet],
    text: words.values[facet][value ? 'true' : 'false'],
  });
  return [
    ...(order === 'points' ? [] : [{ label: words.order, text: words.orders[order] }]),
    ...(search.trim() === '' ? [] : [{ label: exportWords(locale).search, text: search }]),
    ...(reason === undefined ? [] : [{ label: words.reason, text: worklistReasonWord(locale, reason) }]),
    ...(bucket === undefined ? [] : [{ label: words.facets.bucket, text: bucketNameWord(locale, bucket) }]),
    ...(assignedTo === undefined ? [] : [{ label: words.facets.assignedTo, text: assignedTo }]),
    ...(currency === undefined ? [] : [{ label: words.facets.currency, text: currency }]),
    ...(withPromise === undefined ? [] : [yesOrNo('withPromise', withPromise)]),
    ...(snoozed === undefined ? [] : [yesOrNo('snoozed', snoozed)]),
  ];
}
