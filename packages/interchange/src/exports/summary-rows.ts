import type { PaymentInstructions } from '@cartera/core';
import { localeFor, type Locale } from '@cartera/locales';
import { exportWords } from '@cartera/locales/exports';
import type { ExportDocument, ExportValue } from './document.types.js';

/** A row of the first sheet: a word and what it is. */
export interface SummaryRow {
  readonly cells: readonly ExportValue[];
  readonly isHead?: true;
}

const GAP: SummaryRow = { cells: [] };

/** What stands before the tables: what it is, whose, as of when, what is owed, how to pay, and the digest. */
export function summaryRows(document: ExportDocument): readonly SummaryRow[] {
  const { title, whose, creditor, facts, figures, payment, notes, digest, language } = document;
  const locale = localeFor(language);
  const { page } = exportWords(locale);
  return [
    { cells: [{ text: title }], isHead: true },
    ...(whose === undefined ? [] : [line({ text: whose })]),
    ...(creditor ? [line({ text: [creditor.name, creditor.taxId].filter((part) => part !== undefined).join(' · ') })] : []),
    GAP,
    ...facts.map(({ label, value }) => line({ text: label }, value)),
    ...(figures.length > 0 ? [GAP] : []),
    ...figures.map(({ label, value, note }) =>
      line({ text: label }, { money: value }, { text: value.currency }, note === undefined ? null : { text: note }),
    ),
    ...(payment ? [GAP, ...paymentRows(locale, payment)] : []),
    ...(notes.length > 0 ? [GAP, ...notes.map((note) => line({ text: note }))] : []),
    GAP,
    line({ text: page.digest }, { text: digest }),
  ];
}

/** Accounts with the reference that a transfer bears, and whom to ask. */
function paymentRows(locale: Locale, { accounts, reference, documents = [], creditor }: PaymentInstructions): readonly SummaryRow[] {
  const words = exportWords(locale).payment;
  const contact = creditor?.contact;
  const ask = [contact?.name, contact?.phone, contact?.email, contact?.hours].filter((part) => part !== undefined).join(' · ');
  return [
    { cells: [{ text: words.title }], isHead: true },
    ...accounts.map(({ currency, clabe, account, bank, holder }) =>
      line(
        { text: clabe === undefined ? words.account : words.clabe },
        { text: clabe ?? account ?? '' },
        { text: currency },
        { text: [bank, holder ?? creditor?.name].filter((part) => part !== undefined).join(' · ') },
      ),
    ),
    line({ text: words.reference }, { text: reference.numeric }, null, { text: reference.concept }),
    ...documents.map((one) =>
      line({ text: `${words.reference}, ${one.itemId}` }, { text: one.reference.numeric }, null, { text: one.reference.concept }),
    ),
    ...(ask === '' ? [] : [line({ text: words.ask }, { text: ask })]),
  ];
}

function line(...cells: readonly ExportValue[]): SummaryRow {
  return { cells };
}
