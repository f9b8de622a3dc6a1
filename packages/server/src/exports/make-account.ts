import { addMonths, customerIdOf, startOfMonth, type Position } from '@cartera/core';
import { accountDocument, enveloped } from '@cartera/interchange/exports';
import { exportWords } from '@cartera/locales/exports';
import { besideView } from './beside-view.js';
import type { ExportContext, MakeExport } from './make-export.types.js';
import { nameOf } from './name-of.js';
import { ofOneMoment } from './of-one-moment.js';

/** Months of movements before the month of the account's day, as in a statement where nobody says the days. */
const MONTHS_BEFORE = 2;

/** One account: what is open, what was promised, what happened; for staff with its row of the worklist, which knows nothing of the past. */
export const makeAccount: MakeExport<'account'> = async (query, context) => {
  const { backend, options, signal } = context;
  const ask = async () => backend.view('position', { ...query, open: true }, signal && { signal });
  const { position, promises, statement, item, payment, named } = await ofOneMoment(ask, async (position) => gather(position, context));
  const { stream, asOf } = position;
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

async function gather(position: Position, context: ExportContext) {
  const { stream, asOf, knownAt } = position;
  const known = knownAt === undefined ? {} : { knownAt };
  const from = addMonths(startOfMonth(asOf), -MONTHS_BEFORE);
  return {
    position,
    promises: await besideView('promises', { stream, asOf, ...known }, context),
    statement: await besideView('statement', { stream, from, to: asOf, ...known }, context),
    item: knownAt === undefined ? await besideView('work-item', { stream, asOf }, context) : undefined,
    payment: await besideView('payment-instructions', { stream, asOf }, context),
    named: await nameOf(stream, context),
  };
}
