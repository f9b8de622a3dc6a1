import type { LoadFailure } from '../loading/index.js';

/** What an element has to show: the page's data, or what was fetched; and why there is none, or no newer one. */
export interface Fetched<Data> {
  readonly data?: Data | undefined;
  readonly failure?: LoadFailure | undefined;
}

/** What an element that fetches says beside its data. */
export interface FetchedWords {
  readonly title: string;
  readonly loading: string;
  /** For a page that gives nothing. */
  readonly nothingYet: string;
  /** Beside a failure, with {day}: what is on screen is from then. */
  readonly stillShown: string;
}
