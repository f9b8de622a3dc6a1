import { localeFor, formatAmount, formatDay } from '@cartera/locales';
import { smsText, type Letter } from '../rendering/index.js';
import type { LetterData } from '../stages/index.js';
import type { LetterLanguage } from '../templates/index.js';
import { folded } from './word-faults.js';

/** What every message says. */
export type LetterPart = 'who' | 'to-whom' | 'what' | 'as-of' | 'how-to-pay' | 'whom-to-ask' | 'if-not-right';

/** How it is said that a payment may have crossed the letter, and that something may be wrong. */
const NOT_RIGHT: Readonly<Record<LetterLanguage, readonly [paid: RegExp, wrong: RegExp]>> = {
  'es-MX': [/\bya\b[^.]{0,30}\b(pag|realiz|hizo|hici)/, /no es correct|no esta bien|incorrect|error|aclar|equivoc|no coincide/],
  en: [/\balready\b|\bhave paid\b/, /not right|not correct|incorrect|wrong|mistake|error|dispute|disagree/],
};

/**
 * The parts that a letter over sample data does not say.
 *
 * @example
 * missingParts({ text: 'Hola' }, { data, language: 'es-MX' })[0]; // => 'who'
 */
export function missingParts(
  { subject = '', text }: Letter,
  { data, language }: { readonly data: LetterData; readonly language: LetterLanguage },
): readonly LetterPart[] {
  const said = comparable(`${subject}\n${text}`);
  const has = (...texts: readonly (string | null | undefined)[]) => texts.some((one) => one != null && said.includes(comparable(one)));
  const { creditor, customer, due, pay, statement } = data;
  const locale = localeFor(language);
  const amounts = statement ? statement.balances.map(({ balance }) => balance) : due.map(({ toPay }) => toPay);
  const transfer = pay.accounts.every(({ clabe, account }) => has(clabe, account)) && has(pay.reference.numeric);
  const [paid, wrong] = NOT_RIGHT[language];
  const parts: Readonly<Record<LetterPart, boolean>> = {
    who: has(creditor.name),
    'to-whom': has(customer.name),
    what:
      amounts.every((one) => has(formatAmount(locale, one))) &&
      (statement !== null || has(...due.map(({ documents }) => documents[0]?.id))),
    'as-of': has(formatDay(locale, data.asOf, 'long'), formatDay(locale, data.asOf), data.asOf),
    'how-to-pay': pay.accounts.length > 0 ? transfer : has(pay.link),
    'whom-to-ask': has(creditor.contact.phone, creditor.contact.email),
    'if-not-right': paid.test(folded(said)) && wrong.test(folded(said)),
  };
  return (Object.keys(parts) as LetterPart[]).filter((part) => !parts[part]);
}

/** As an SMS would say it: the same text by every channel. */
function comparable(text: string): string {
  return smsText(text);
}
