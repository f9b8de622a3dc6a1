import type { AgingRow } from '@cartera/core';
import type { AgingMessages } from '@cartera/locales/aging';
import type { Locale } from '@cartera/locales/words';
import type { AgingPage } from './is-aging-report.js';

/** What of a currency's customers is shown: which, in which order, how many. */
export interface SectionChoice {
  readonly only: string | undefined;
  readonly order: string;
  readonly shown: number;
}

/** How an aging is to be rendered now, and what its buttons do. */
export interface AgingView {
  readonly locale: Locale;
  readonly words: AgingMessages;
  readonly report: AgingPage;
  readonly printing: boolean;
  readonly loading: boolean;
  /** Whether customers that are not here can be fetched. */
  readonly canFetchMore: boolean;
  readonly nameOf: (customerId: string) => string | undefined;
  readonly choiceOf: (currency: string) => SectionChoice;
  readonly choose: (currency: string, choice: Partial<SectionChoice>) => void;
  readonly showAll: (currency: string) => void;
  readonly showMore: (currency: string, choice: { readonly shown: number; readonly count: number }) => void;
  readonly open: (row: AgingRow) => void;
}
