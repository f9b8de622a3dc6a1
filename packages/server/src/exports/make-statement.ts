import { customerIdOf } from '@cartera/core';
import { statementDocument } from '@cartera/interchange/exports';
import { statementWords } from '@cartera/locales/statement';
import { besideView } from './beside-view.js';
import type { ExportContext, MakeExport } from './make-export.types.js';
import { nameOf } from './name-of.js';
import { ofOneMoment } from './of-one-moment.js';

/** A statement of account, with the promises of its last day and how to pay. */
export const makeStatement: MakeExport<'statement'> = async (query, context) => {
  const { options } = context;
  const ask = async () => besideView('position', { stream: { ...query }.stream, open: true }, context);
  const { statement, promises, payment, named } = await ofOneMoment(ask, async () => gather(query, context));
  const { stream, to } = statement;
  return {
    title: (locale) => statementWords(locale).title,
    of: [customerIdOf(stream)],
    asOf: to,
    json: statement,
    document: (locale) =>
      statementDocument(statement, {
        locale,
        ...(options.zone !== undefined && { zone: options.zone }),
        ...named,
        ...(promises && { promises }),
        ...(payment && { payment }),
      }),
  };
};

async function gather(query: Parameters<MakeExport<'statement'>>[0], context: ExportContext) {
  const { backend, signal } = context;
  const statement = await backend.view('statement', query, signal && { signal });
  const { stream, to, knownAt } = statement;
  return {
    statement,
    promises: await besideView('promises', { stream, asOf: to, ...(knownAt !== undefined && { knownAt }) }, context),
    payment: await besideView('payment-instructions', { stream, asOf: to }, context),
    named: await nameOf(stream, context),
  };
}
