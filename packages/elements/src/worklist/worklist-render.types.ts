import type { WorklistFilter } from '@cartera/backend';
import type { Locale, WorklistMessages } from '@cartera/locales';
import type { WorklistPage } from './worklist-page.js';
import type { WorklistView } from './worklist-view.js';

/** Filters that are to be others; undefined: none of that name. */
export type FilterChange = { readonly [Name in keyof WorklistFilter]?: WorklistFilter[Name] | undefined };

/** How the head of a list is to be rendered now, and what its controls do. */
export interface HeadView {
  readonly locale: Locale;
  readonly words: WorklistMessages;
  readonly view: WorklistView;
  readonly said: Omit<WorklistPage, 'rows' | 'next'> | undefined;
  readonly narrow: boolean;
  /** Whether filters are open where there is little room. */
  readonly filtersOpen: boolean;
  readonly toggleFilters: () => void;
  readonly change: (change: Partial<Pick<WorklistView, 'order' | 'search'>>) => void;
  readonly filter: (change: FilterChange) => void;
  readonly clear: () => void;
  readonly typed: (text: string) => void;
}
