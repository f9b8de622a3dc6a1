import type { Locale, WorklistMessages } from '@cartera/locales';
import type { LoadFailure } from '../loading/index.js';
import type { ListInput } from './list-input.js';
import type { FilterChange } from './narrowed.js';
import type { RowList } from './row-list.js';
import type { WorklistView } from './worklist-view.js';

/** How a list and its head are to be rendered now, and what their controls do. */
export interface ListView {
  readonly locale: Locale;
  readonly words: WorklistMessages;
  readonly view: WorklistView;
  readonly list: RowList;
  readonly input: ListInput;
  readonly failure: LoadFailure | undefined;
  /** Little room: filters fold. */
  readonly narrow: boolean;
  /** Whether they are open all the same. */
  readonly filtersOpen: boolean;
  readonly canUpdate: boolean;
  /** Whether all rows are selected, some or none. */
  readonly selected: 'true' | 'mixed' | 'false';
  readonly toggleFilters: () => void;
  readonly change: (change: Partial<Pick<WorklistView, 'order' | 'search'>>) => void;
  readonly filter: (change: FilterChange) => void;
  readonly clear: () => void;
  readonly typed: (text: string) => void;
  readonly refresh: () => void;
  readonly retry: () => void;
  readonly openKeys: () => void;
  /** The button of what can be had as a file, and what it opens. */
  readonly download: { readonly button: unknown; readonly panel: unknown };
}
