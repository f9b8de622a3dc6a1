import type { LocalDate, Money, Position, PromiseStanding, WorkItem } from '@cartera/core';
import { formatDay, formatMoney, formatMoneyWithCode, type Locale } from '@cartera/locales';
import { accountWords, type AccountAct, type AccountMessages, type AccountTab } from '@cartera/locales/account';
import type { CurrencyBalance } from './balances-of.js';

/** How everything of an account is written, and what its buttons do. */
export interface AccountView {
  readonly locale: Locale;
  readonly words: AccountMessages;
  /** With its code where there are several currencies. */
  readonly money: (amount: Money) => string;
  readonly day: (day: LocalDate) => string;
  readonly position: Position;
  readonly balances: readonly CurrencyBalance[];
  readonly promises: readonly PromiseStanding[] | 'failed' | undefined;
  readonly item: WorkItem | undefined;
  /** What can be recorded here, by whoever looks. */
  readonly acts: readonly AccountAct[];
  readonly openAct: AccountAct | undefined;
  readonly tab: AccountTab;
  readonly tabs: readonly AccountTab[];
  /** Documents of a currency that are shown. */
  readonly shownItems: number;
  readonly open: (act: AccountAct, holdId?: string) => void;
  readonly choose: (tab: AccountTab) => void;
  readonly showMoreItems: () => void;
}

/** How amounts and days are written for an account with one currency, or with several. */
export function writing(locale: Locale, severalCurrencies: boolean): Pick<AccountView, 'locale' | 'words' | 'money' | 'day'> {
  return {
    locale,
    words: accountWords(locale),
    money: (amount) => (severalCurrencies ? formatMoneyWithCode(locale, amount) : formatMoney(locale, amount)),
    day: (day) => formatDay(locale, day),
  };
}
