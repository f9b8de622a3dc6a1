import { customerIdOf, fault } from '@cartera/core';
import { enveloped, promiseReceiptDocument } from '@cartera/interchange/exports';
import { exportWords } from '@cartera/locales/exports';
import { besideView } from './beside-view.js';
import type { MakeExport } from './make-export.types.js';
import { nameOf } from './name-of.js';
import { ofOneMoment } from './of-one-moment.js';

/** The receipt of one promise, as it stands on a day. */
export const makePromiseReceipt: MakeExport<'promise-receipt'> = async ({ promiseId, ...query }, context) => {
  const { backend, options, signal } = context;
  if (typeof promiseId !== 'string')
    throw fault('query.invalid', { issue: promiseId === undefined ? 'missing' : 'invalid_type' }, 'promiseId');
  const ask = async () => backend.view('position', { ...query, open: true }, signal && { signal });
  const { stream, asOf, standing, payment, named } = await ofOneMoment(ask, async ({ stream, asOf }) => {
    const promises = await backend.view('promises', { stream, asOf }, signal && { signal });
    const standing = promises.find(({ promise }) => promise.id === promiseId);
    if (!standing) throw fault('promise.unknown', {}, 'promiseId');
    const payment = await besideView('payment-instructions', { stream, asOf }, context);
    return { stream, asOf, standing, payment, named: await nameOf(stream, context) };
  });
  const json = enveloped('promise-receipt', { stream, asOf, ...standing });
  return {
    title: (locale) => exportWords(locale).titles['promise-receipt'],
    of: [customerIdOf(stream), promiseId],
    asOf,
    json,
    document: (locale) =>
      promiseReceiptDocument(standing, {
        stream,
        asOf,
        locale,
        digest: json.digest,
        ...named,
        ...(payment && { payment }),
        ...(options.zone !== undefined && { zone: options.zone }),
      }),
  };
};
