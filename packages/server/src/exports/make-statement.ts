import { customerIdOf } from '@cartera/core';
import { statementDocument } from '@cartera/interchange/exports';
import { statementWords } from '@cartera/locales/statement';
import { besideView } from './beside-view.js';
import type { MakeExport } from './make-export.types.js';
import { nameOf } from './name-of.js';

/** A statement of account, with the promises of its last day and how to pay. */
export const makeStatement: MakeExport<'statement'> = async (query, context) => {
  const { backend, options, signal } = context;
  const statement = await backend.view('statement', query, signal && { signal });
  const { stream, to, knownAt } = statement;
  const known = knownAt === undefined ? {} : { knownAt };
  const promises = await besideView('promises', { stream, asOf: to, ...known }, context);
  const payment = await besideView('payment-instructions', { stream, asOf: to }, context);
  const named = await nameOf(stream, context);
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
