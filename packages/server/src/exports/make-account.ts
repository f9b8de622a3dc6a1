import { addMonths, customerIdOf, startOfMonth } from '@cartera/core';
import { accountDocument, enveloped } from '@cartera/interchange/exports';
import { exportWords } from '@cartera/locales/exports';
import { besideView } from './beside-view.js';
import type { MakeExport } from './make-export.types.js';
import { nameOf } from './name-of.js';

/** Months of movements before the month of the account's day, as in a statement where nobody says the days. */
const MONTHS_BEFORE = 2;

/** One account: what is open, what was promised, what happened; for staff with its row of the worklist, which knows nothing of the past. */
export const makeAccount: MakeExport<'account'> = async (query, context) => {
  const { backend, options, signal } = context;
  const position = await backend.view('position', { ...query, open: true }, signal && { signal });
  const { stream, asOf, knownAt } = position;
  const known = knownAt === undefined ? {} : { knownAt };
  const from = addMonths(startOfMonth(asOf), -MONTHS_BEFORE);
  const [promises, statement, item, payment, named] = [
    await besideView('promises', { stream, asOf, ...known }, context),
    await besideView('statement', { stream, from, to: asOf, ...known }, context),
    knownAt === undefined ? await besideView('work-item', { stream, asOf }, context) : undefined,
    await besideView('payment-instructions', { stream, asOf }, context),
    await nameOf(stream, context),
  ];
  const beside = { ...(promises && { promises }), ...(item && { item }), ...(statement && { statement }) };
  const json = enveloped('account', { position, ...beside });
  return {
    title: (locale) => exportWords(locale).titles.account,
    of: [customerIdOf(stream)],
    asOf,
    json,
    document: (locale) =>
      accountDocument(position, {
        locale,
        digest: json.digest,
        ...beside,
        ...named,
        ...(payment && { payment }),
        ...(options.zone !== undefined && { zone: options.zone }),
      }),
  };
};
